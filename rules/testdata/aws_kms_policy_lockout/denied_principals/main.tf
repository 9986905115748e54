# real TFLint only: the mock does not know the types of variables
variable "admin" {
  type = string
}

variable "other" {
  type = string
}

data "aws_caller_identity" "me" {}

data "aws_caller_identity" "other" {}

locals {
  root = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root"
}

# A Deny for whom the Allow is for.
resource "aws_kms_key" "expression" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Frozen", Effect = "Deny", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }, Action = "kms:*", Resource = "*" }, # want `^aws_kms_key.expression: statement "Frozen" denies kms:PutKeyPolicy to arn:aws:iam::\$\{…}:root, whom statement "Owner" allows it, so nobody could change the policy again, and KMS refuses it. Leave the account's root out of the Deny.`
    ]
  })
}

resource "aws_kms_key" "local" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = local.root }, Action = "kms:*", Resource = "*" },
      { Sid = "Frozen", Effect = "Deny", Principal = { AWS = [local.root, "444455556666"] }, Action = "kms:*", Resource = "*" }, # want `denies kms:PutKeyPolicy to`
    ]
  })
}

resource "aws_kms_key" "role" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = aws_iam_role.admin.arn }, Action = "kms:*", Resource = "*" },
      { Sid = "Frozen", Effect = "Deny", Principal = { AWS = aws_iam_role.admin.arn }, Action = "kms:Put*", Resource = "*" }, # want `denies kms:PutKeyPolicy to aws_iam_role.admin.arn, whom statement "Owner" allows it`
    ]
  })
}

resource "aws_kms_key" "of_the_account" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:role/admin" }, Action = "kms:*", Resource = "*" },
      { Sid = "Frozen", Effect = "Deny", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }, Action = "kms:*", Resource = "*" }, # want `denies kms:PutKeyPolicy to arn:aws:iam::\$\{…}:role/admin`
    ]
  })
}

resource "aws_kms_key" "number" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*" },
      { Sid = "Frozen", Effect = "Deny", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" }, # want `denies kms:PutKeyPolicy to 111122223333`
    ]
  })
}

# A Deny for somebody else, or for something else.
resource "aws_kms_key" "other_account" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Frozen", Effect = "Deny", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.other.account_id}:root" }, Action = "kms:*", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "variable" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = var.admin }, Action = "kms:*", Resource = "*" },
      { Sid = "Frozen", Effect = "Deny", Principal = { AWS = ["444455556666", var.admin] }, Action = "kms:*", Resource = "*" }, # want `denies kms:PutKeyPolicy to var.admin, whom statement "Owner" allows it`
    ]
  })
}

resource "aws_kms_key" "other_variable" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = var.admin }, Action = "kms:*", Resource = "*" },
      { Sid = "Frozen", Effect = "Deny", Principal = { AWS = var.other }, Action = "kms:*", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "other_role" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = [aws_iam_role.admin.arn, aws_iam_role.other.arn] }, Action = "kms:*", Resource = "*" },
      { Sid = "Frozen", Effect = "Deny", Principal = { AWS = aws_iam_role.admin.arn }, Action = "kms:*", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "other_action" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Frozen", Effect = "Deny", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "sometimes" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Frozen", Effect = "Deny", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }, Action = "kms:*", Resource = "*", Condition = { Bool = { "aws:MultiFactorAuthPresent" = "false" } } },
    ]
  })
}

resource "aws_kms_key" "nothing" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Frozen", Effect = "Deny", Principal = "*", Action = "kms:*", NotResource = "*" },
    ]
  })
}

resource "aws_kms_key" "heredoc" {
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }, "Action": "kms:*", "Resource": "*" },
        { "Effect": "Deny", "Principal": { "AWS": "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }, "Action": "kms:*", "Resource": "*" }
      ]
    }
  EOT
  # want@-4 `^aws_kms_key.heredoc: statement 2 denies kms:PutKeyPolicy to arn:aws:iam::\$\{…}:root, whom statement 1 allows it`
}
