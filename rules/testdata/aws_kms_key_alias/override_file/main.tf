resource "aws_kms_key" "mended" {}

resource "aws_kms_key" "broken" { # want `^aws_kms_key.broken: `
}

resource "aws_kms_alias" "this" {
  name          = "alias/this"
  target_key_id = aws_kms_key.broken.key_id
}
