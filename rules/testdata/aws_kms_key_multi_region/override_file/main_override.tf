resource "aws_kms_key" "mended" {
  multi_region = false
}

resource "aws_kms_key" "broken" {
  multi_region = true # want `^aws_kms_key.broken: multi_region is true`
}
