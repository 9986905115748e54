resource "aws_kms_key" "mended" {
  multi_region = true
}

resource "aws_kms_key" "broken" {
  multi_region = false
}
