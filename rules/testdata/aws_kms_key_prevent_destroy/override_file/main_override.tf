resource "aws_kms_key" "mended" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_kms_key" "broken" {
  lifecycle {
    prevent_destroy = false # want `^aws_kms_key.broken: prevent_destroy is not true`
  }
}
