# KMS uses 30 days.
resource "aws_kms_key" "app" {
  description = "No window"
}

resource "aws_kms_external_key" "app" {}

resource "aws_kms_replica_key" "app" {
  primary_key_arn = aws_kms_key.app.arn
}

resource "aws_kms_replica_external_key" "app" {
  primary_key_arn = aws_kms_external_key.app.arn
}
