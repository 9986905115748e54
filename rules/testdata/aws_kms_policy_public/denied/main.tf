variable "bastion" {
  type = string
}

variable "organization" {
  type = string
}

locals {
  open = { Sid = "Open", Effect = "Allow", Principal = { AWS = "*" }, Action = ["kms:Decrypt", "kms:GenerateDataKey*"], Resource = "*" }
}

# An explicit Deny wins over what is allowed.
resource "aws_kms_key" "to_other_accounts" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      local.open,
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "kms:*"
        Resource  = "*"
        Condition = { StringNotEquals = { "kms:CallerAccount" = ["111122223333", "444455556666"] } }
      },
    ]
  })
}

resource "aws_kms_key" "to_other_organizations" {
  policy = data.aws_iam_policy_document.to_other_organizations.json
}

data "aws_iam_policy_document" "to_other_organizations" {
  statement {
    actions   = ["*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
  statement {
    effect    = "Deny"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringNotEqualsIfExists"
      variable = "aws:PrincipalOrgID"
      values   = [var.organization]
    }
    condition {
      test     = "NotIpAddress"
      variable = "aws:SourceIp"
      values   = ["192.0.2.0/24"]
    }
  }
}

resource "aws_kms_key" "to_all_but_one" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      local.open,
      { Effect = "Deny", NotPrincipal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = ["kms:Decrypt", "kms:Generate*"], Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "all_but_metadata" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      local.open,
      { Effect = "Deny", Principal = "*", NotAction = "kms:Describe*", Resource = "*" },
    ]
  })
}

# Whom a Deny leaves out may not be known.
resource "aws_kms_key" "to_some" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      local.open,
      { Effect = "Deny", Principal = "*", Action = "kms:*", Resource = "*", Condition = { StringNotLike = { "aws:userid" = var.bastion } } },
    ]
  })
}

# A Deny that leaves everybody something is of no help.
resource "aws_kms_key" "some_actions" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Open", Effect = "Allow", Principal = "*", Action = ["kms:Decrypt", "kms:Encrypt"], Resource = "*" }, # want `^aws_kms_key.some_actions: statement "Open" allows everybody`
      { Effect = "Deny", Principal = "*", Action = ["kms:Encrypt", "kms:GenerateDataKey*"], Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "without_tls" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Open", Effect = "Allow", Principal = "*", Action = ["kms:Decrypt", "kms:Encrypt"], Resource = "*" }, # want `^aws_kms_key.without_tls: statement "Open" allows everybody`
      { Effect = "Deny", Principal = "*", Action = "kms:*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } },
    ]
  })
}

resource "aws_kms_key" "over_http_or_from_elsewhere" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Open", Effect = "Allow", Principal = "*", Action = ["kms:Decrypt", "kms:Encrypt"], Resource = "*" }, # want `^aws_kms_key.over_http_or_from_elsewhere: statement "Open" allows everybody`
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "kms:*"
        Resource  = "*"
        Condition = { StringNotEquals = { "kms:CallerAccount" = "111122223333" }, Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_kms_key" "one_account" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Open", Effect = "Allow", Principal = "*", Action = ["kms:Decrypt", "kms:Encrypt"], Resource = "*" }, # want `^aws_kms_key.one_account: statement "Open" allows everybody`
      { Effect = "Deny", Principal = "*", Action = "kms:*", Resource = "*", Condition = { StringEquals = { "kms:CallerAccount" = "111122223333" } } },
    ]
  })
}

resource "aws_kms_key" "some_principals" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Open", Effect = "Allow", Principal = "*", Action = ["kms:Decrypt", "kms:Encrypt"], Resource = "*" }, # want `^aws_kms_key.some_principals: statement "Open" allows everybody`
      { Effect = "Deny", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "all_but_one_action" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Open", Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*" }, # want `^aws_kms_key.all_but_one_action: statement "Open" allows everybody`
      { Effect = "Deny", Principal = "*", NotAction = "kms:Decrypt", Resource = "*" },
    ]
  })
}

# An account without an organization meets no condition of ForAnyValue.
resource "aws_kms_key" "other_organizations_only" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Open", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*" }, # want `^aws_kms_key.other_organizations_only: statement "Open" allows everybody`
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "kms:*"
        Resource  = "*"
        Condition = { "ForAnyValue:StringNotLike" = { "aws:PrincipalOrgPaths" = "o-a1b2c3d4e5/*" } }
      },
    ]
  })
}
