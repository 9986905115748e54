resource "aws_kms_key" "mended" {
  is_enabled = true
}

resource "aws_kms_key" "broken" {
  is_enabled = false # want `^aws_kms_key.broken: is_enabled is false`
}
