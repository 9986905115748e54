# KMS rotates every 365 days.
resource "aws_kms_key" "on" {
  enable_key_rotation = true
}

resource "aws_kms_key" "off" {
  enable_key_rotation = false
}

resource "aws_kms_key" "nothing" {
}
