# The keys of an AWS account. Some are right, some are not.

terraform {
  required_version = ">= 1.3"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

data "aws_caller_identity" "current" {}

locals {
  account = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"
}

data "aws_iam_policy_document" "administration" {
  statement {
    sid       = "EnableIAMPolicies"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = [local.account]
    }
  }
}

# As it should be.
resource "aws_kms_key" "data" {
  description             = "customer data"
  enable_key_rotation     = true
  deletion_window_in_days = 30
}

resource "aws_kms_key_policy" "data" {
  key_id = aws_kms_key.data.id
  policy = data.aws_iam_policy_document.administration.json
}

# Never rotates, and is gone three days after somebody deletes it.
resource "aws_kms_key" "logs" {
  description             = "log archive"
  deletion_window_in_days = 3
  policy                  = data.aws_iam_policy_document.administration.json
}

# Signs releases. Such a key cannot rotate, and need not.
resource "aws_kms_key" "signing" {
  description              = "release signatures"
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
  deletion_window_in_days  = 30
  policy                   = data.aws_iam_policy_document.administration.json
}

# Everybody may read what it encrypts.
resource "aws_kms_key" "exports" {
  description             = "exports for partners"
  enable_key_rotation     = true
  deletion_window_in_days = 30

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "EnableIAMPolicies"
        Effect    = "Allow"
        Principal = { AWS = local.account }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "PartnersDecrypt"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["kms:Decrypt", "kms:DescribeKey"]
        Resource  = "*"
      },
    ]
  })
}
