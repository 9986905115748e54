resource "aws_kms_key" "mended" {
  is_enabled = false
}

resource "aws_kms_key" "broken" {
  is_enabled = true
}
