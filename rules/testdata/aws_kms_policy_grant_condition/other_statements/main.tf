data "aws_caller_identity" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
}

# Whoever may change the policy by another statement needs no grant.
resource "aws_kms_key" "owners" {
  policy = data.aws_iam_policy_document.owners.json
}

data "aws_iam_policy_document" "owners" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${local.account}:root", "arn:aws:iam::444455556666:role/admin"]
    }
  }
  statement {
    actions   = ["kms:CreateGrant", "kms:ListGrants", "kms:RevokeGrant"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root", "arn:aws:iam::444455556666:role/admin"]
    }
  }
}

# The account's IAM policies alone tell whether a role may.
resource "aws_kms_key" "role" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::${local.account}:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::${local.account}:role/admin" }, Action = "kms:Put*", Resource = "*" },
      { # want `^aws_kms_key.role: statement "Workers" allows kms:CreateGrant without kms:GrantIsForAWSResource, so that arn:aws:iam::\$\{…}:role/workers can`
        Sid       = "Workers"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${local.account}:role/workers" }
        Action    = "kms:CreateGrant"
        Resource  = "*"
      },
    ]
  })
}

resource "aws_kms_key" "some_of_them" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*" },
      { # want `^aws_kms_key.some_of_them: statement "Both" allows kms:CreateGrant without kms:GrantIsForAWSResource`
        Sid       = "Both"
        Effect    = "Allow"
        Principal = { AWS = ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:role/workers"] }
        Action    = "kms:CreateGrant"
        Resource  = "*"
      },
    ]
  })
}

# With a second factor only, one can change the policy; without it, make grants.
resource "aws_kms_key" "second_factor" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } } },
      { # want `^aws_kms_key.second_factor: statement "Owner" allows kms:CreateGrant without kms:GrantIsForAWSResource`
        Sid       = "Owner"
        Effect    = "Allow"
        Principal = { AWS = "111122223333" }
        Action    = "kms:CreateGrant"
        Resource  = "*"
      },
    ]
  })
}

resource "aws_kms_key" "reference" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::${local.account}:root" }, Action = "kms:*", Resource = "*" },
      { # want `^aws_kms_key.reference: statement "Workers" allows kms:CreateGrant without kms:GrantIsForAWSResource, so that aws_iam_role.workers.arn can`
        Sid       = "Workers"
        Effect    = "Allow"
        Principal = { AWS = aws_iam_role.workers.arn }
        Action    = "kms:CreateGrant"
        Resource  = "*"
      },
    ]
  })
}
