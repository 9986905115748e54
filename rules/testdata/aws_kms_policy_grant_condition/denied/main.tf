data "aws_caller_identity" "current" {}

locals {
  account = data.aws_caller_identity.current.account_id
}

# An explicit Deny wins.
resource "aws_kms_key" "denied" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:Create*", Resource = "*" },
      { Effect = "Deny", Principal = "*", Action = "kms:CreateGrant", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "denied_to_the_account" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::${local.account}:role/workers" }, Action = "kms:Create*", Resource = "*" },
      { Effect = "Deny", Principal = { AWS = "arn:aws:iam::${local.account}:root" }, Action = "kms:CreateGrant", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "denied_but_for_resources" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*" },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "kms:CreateGrant"
        Resource  = "*"
        Condition = { BoolIfExists = { "kms:GrantIsForAWSResource" = "false" } }
      },
    ]
  })
}

resource "aws_kms_key" "denied_to_all_but_one" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*" },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "kms:CreateGrant"
        Resource  = "*"
        Condition = { ArnNotEquals = { "aws:PrincipalArn" = "arn:aws:iam::111122223333:role/admin" } }
      },
    ]
  })
}

resource "aws_kms_key" "denied_otherwise" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # want `^aws_kms_key.denied_otherwise: statement "Workers" allows kms:CreateGrant without kms:GrantIsForAWSResource`
        Sid       = "Workers"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }
        Action    = "kms:CreateGrant"
        Resource  = "*"
      },
      { Effect = "Deny", Principal = "*", Action = "kms:*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } },
      { Effect = "Deny", Principal = "*", Action = "kms:CreateGrant", Resource = "*", Condition = { Bool = { "kms:GrantIsForAWSResource" = "true" } } },
      { Effect = "Deny", Principal = { AWS = "arn:aws:iam::111122223333:role/others" }, Action = "kms:CreateGrant", Resource = "*" },
      { Effect = "Deny", Principal = "*", Action = "kms:PutKeyPolicy", Resource = "*", Condition = { StringNotEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } } },
    ]
  })
}
