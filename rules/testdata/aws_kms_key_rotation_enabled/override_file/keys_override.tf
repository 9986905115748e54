resource "aws_kms_key" "mended" {
  enable_key_rotation = true
}

resource "aws_kms_key" "broken" {
  enable_key_rotation = false # want `^aws_kms_key.broken: enable_key_rotation is false`
}

resource "aws_kms_key" "asymmetric" {
  customer_master_key_spec = "RSA_2048"
}

resource "aws_kms_key" "described" {
  description = "Another description"
}
