resource "aws_kms_key" "mended" {
  description = "The override file protects it"
}

resource "aws_kms_key" "broken" {
  lifecycle {
    prevent_destroy = true
  }
}
