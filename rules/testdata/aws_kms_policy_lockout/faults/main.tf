# The message names what is wrong with the statement that was meant to allow it.
data "aws_iam_policy_document" "resource" { # want `^aws_kms_key.resource: no statement allows kms:PutKeyPolicy to an account, a user or a role, since the Resource of statement "Enable IAM User Permissions" is no key, so nobody could change the policy again, and KMS refuses it. Write Resource = "\*", which means this key.`
  statement {
    sid       = "Enable IAM User Permissions"
    actions   = ["kms:*"]
    resources = ["arn:aws:dynamodb:*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}

resource "aws_kms_key" "resource" {
  policy = data.aws_iam_policy_document.resource.json
}

resource "aws_kms_key" "not_resource" {
  policy = jsonencode({ # want `since the Resource of statement "Owner" is no key`
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", NotResource = "*" },
    ]
  })
}

resource "aws_kms_key" "condition" {
  policy = jsonencode({ # want `since no request for it meets the Condition of statement "Owner", so nobody.* Allow kms:\* to the account's root, without a condition.`
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { StringEquals = { "kms:EncryptionContext:app" = "orders" } } },
    ]
  })
}

resource "aws_kms_key" "service" {
  policy = jsonencode({ # want `statement "Owner" allows it to logs.amazonaws.com, which cannot call`
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { Service = "logs.amazonaws.com" }, Action = "kms:*", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "misspelt" {
  policy = jsonencode({ # want `no statement allows kms:PutKeyPolicy to an account, a user or a role, so nobody`
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:PutKeyPolcy", Resource = "*" },
    ]
  })
}

# A condition that requests for it can meet decides.
resource "aws_kms_key" "may_be_met" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { StringEquals = { "kms:ViaService" = "s3.eu-west-1.amazonaws.com" } } },
    ]
  })
}

resource "aws_kms_key" "if_there" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { StringEqualsIfExists = { "kms:EncryptionContext:app" = "orders" } } },
    ]
  })
}

resource "aws_kms_key" "no_bypass" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { Null = { "kms:BypassPolicyLockoutSafetyCheck" = "true" } } },
    ]
  })
}

# KMS refuses these for another reason.
resource "aws_kms_key" "group" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = aws_iam_group.admins.arn }, Action = "kms:*", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "unique_id" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = aws_iam_role.admin.unique_id }, Action = "kms:*", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "federated" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { Federated = "accounts.google.com" }, Action = "kms:*", Resource = "*" },
    ]
  })
}

