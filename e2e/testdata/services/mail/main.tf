# Received mail, encrypted under a key of the account: with the statement of
# the KMS guide, and with a role in the place of it.
data "aws_caller_identity" "current" {}

resource "aws_kms_key" "mail" {
  description             = "mail"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "AllowSESToEncryptMessagesBelongingToThisAccount"
        Effect    = "Allow"
        Principal = { Service = "ses.amazonaws.com" }
        Action    = ["kms:GenerateDataKey*", "kms:Encrypt"]
        Resource  = "*"
        Condition = {
          Null = {
            "kms:EncryptionContext:aws:ses:rule-name"  = "false"
            "kms:EncryptionContext:aws:ses:message-id" = "false"
          }
          StringEquals = {
            "kms:EncryptionContext:aws:ses:source-account" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
}

resource "aws_kms_key" "orders" {
  description             = "mail with orders"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_ses_receipt_rule" "support" {
  name          = "support"
  rule_set_name = "mail"
  enabled       = true

  s3_action {
    bucket_name = "mail"
    kms_key_arn = aws_kms_key.mail.arn
    position    = 1
  }
}

resource "aws_ses_receipt_rule" "orders" {
  name          = "orders"
  rule_set_name = "mail"
  enabled       = true

  s3_action {
    bucket_name  = "mail"
    kms_key_arn  = aws_kms_key.orders.arn
    iam_role_arn = "arn:aws:iam::111122223333:role/mail"
    position     = 1
  }
}

resource "aws_ses_receipt_rule" "returns" {
  name          = "returns"
  rule_set_name = "mail"
  enabled       = true

  s3_action {
    bucket_name = "mail"
    kms_key_arn = aws_kms_key.orders.arn # want aws_kms_service_access
    position    = 1
  }
}
