resource "aws_kms_key" "invoices" {
  description         = "Encrypts invoices"
  multi_region        = true
  enable_key_rotation = true
  policy              = data.aws_iam_policy_document.invoices.json
}

resource "aws_kms_replica_key" "ireland" {
  provider        = aws.ireland
  primary_key_arn = aws_kms_key.invoices.arn
  policy          = data.aws_iam_policy_document.invoices.json
}

resource "aws_kms_replica_key" "frankfurt" {
  region          = "eu-central-1"
  primary_key_arn = aws_kms_key.invoices.arn
  policy          = data.aws_iam_policy_document.invoices.json
}
