variable "grantee" {
  type = string
}

resource "aws_kms_key" "service" {}

resource "aws_kms_grant" "service" {
  key_id            = aws_kms_key.service.key_id
  grantee_principal = "logs.eu-central-1.amazonaws.com"
  operations        = ["Encrypt", "Decrypt", "GenerateDataKey"]
}

resource "aws_cloudwatch_log_group" "service" {
  kms_key_id = aws_kms_key.service.arn
}

resource "aws_kms_key" "unknown" {}

resource "aws_kms_grant" "unknown" {
  key_id            = aws_kms_key.unknown.arn
  grantee_principal = var.grantee
  operations        = ["Encrypt"]
}

resource "aws_cloudwatch_log_group" "unknown" {
  kms_key_id = aws_kms_key.unknown.arn
}

resource "aws_kms_key" "role" {}

resource "aws_kms_grant" "role" {
  key_id            = aws_kms_key.role.key_id
  grantee_principal = aws_iam_role.reader.arn
  operations        = ["Decrypt"]
}

resource "aws_cloudwatch_log_group" "role" {
  kms_key_id = aws_kms_key.role.arn # want `kms_key_id is aws_kms_key.role, whose default policy lets no service in`
}
