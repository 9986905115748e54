# A signed zone, after the provider's example, and one whose key was copied
# from it without what lets Route 53 sign.
provider "aws" {
  alias  = "dnssec"
  region = "us-east-1"
}

data "aws_caller_identity" "current" {}

locals {
  dnssec = ["kms:DescribeKey", "kms:GetPublicKey", "kms:Sign", "kms:Verify"]
}

resource "aws_kms_key" "zone" {
  for_each = {
    shop = local.dnssec
    blog = ["kms:DescribeKey", "kms:GetPublicKey"]
  }
  provider = aws.dnssec

  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
  deletion_window_in_days  = 7
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Allow Route 53 DNSSEC Service"
        Effect    = "Allow"
        Principal = { Service = "dnssec-route53.amazonaws.com" }
        Action    = each.value
        Resource  = "*"
        Condition = {
          StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id }
          ArnLike      = { "aws:SourceArn" = "arn:aws:route53:::hostedzone/*" }
        }
      },
      {
        Sid       = "Allow Route 53 DNSSEC Service to CreateGrant"
        Effect    = "Allow"
        Principal = { Service = "dnssec-route53.amazonaws.com" }
        Action    = "kms:CreateGrant"
        Resource  = "*"
        Condition = {
          Bool = { "kms:GrantIsForAWSResource" = "true" }
        }
      },
      {
        Sid       = "Enable IAM User Permissions"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
    ]
  })
}

resource "aws_route53_key_signing_key" "shop" {
  hosted_zone_id             = "Z0123456789ABCDEFGHIJ"
  key_management_service_arn = aws_kms_key.zone["shop"].arn
  name                       = "shop"
}

resource "aws_route53_key_signing_key" "blog" {
  hosted_zone_id             = "Z0123456789ABCDEFGHIK"
  key_management_service_arn = aws_kms_key.zone["blog"].arn # want aws_kms_service_access
  name                       = "blog"
}
