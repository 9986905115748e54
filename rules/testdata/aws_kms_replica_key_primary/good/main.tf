resource "aws_kms_key" "invoices" {
  description  = "Encrypts invoices"
  multi_region = true
}

resource "aws_kms_replica_key" "ireland" {
  provider        = aws.ireland
  primary_key_arn = aws_kms_key.invoices.arn
}

resource "aws_kms_replica_key" "frankfurt" {
  region          = "eu-central-1"
  primary_key_arn = aws_kms_key.invoices.arn
}
