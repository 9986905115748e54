data "aws_caller_identity" "current" {}

data "aws_iam_session_context" "current" {
  arn = data.aws_caller_identity.current.arn
}

data "aws_iam_session_context" "other" {
  arn = "arn:aws:sts::111122223333:assumed-role/ops/session"
}

locals {
  caller = data.aws_caller_identity.current.arn # want `^aws_kms_key.wrong: statement "Local" names data.aws_caller_identity.current.arn`
}

variable "unset" {
  type = string
}

resource "aws_kms_key" "wrong" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "List", Effect = "Allow", Principal = { AWS = ["444455556666", data.aws_caller_identity.current.arn] }, Action = "kms:Decrypt", Resource = "*" }, # want `statement "List" names data.aws_caller_identity.current.arn, so the policy changes with whoever runs Terraform, and locks out the one before`
      { Sid = "Local", Effect = "Allow", Principal = { AWS = local.caller }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Template", Effect = "Allow", Principal = { AWS = "${data.aws_caller_identity.current.arn}" }, Action = "kms:Decrypt", Resource = "*" },              # want `statement "Template" names data.aws_caller_identity.current.arn, so the policy changes with whoever runs Terraform`
      { Sid = "Role", Effect = "Allow", Principal = { AWS = data.aws_iam_session_context.current.issuer_arn }, Action = "kms:Decrypt", Resource = "*" },            # want `statement "Role" names data.aws_iam_session_context.current.issuer_arn, so the policy changes`
      { Sid = "Session", Effect = "Allow", Principal = { AWS = data.aws_iam_session_context.current.arn }, Action = "kms:Decrypt", Resource = "*" },                # want `statement "Session" names data.aws_iam_session_context.current.arn`
      { Sid = "Deny", Effect = "Deny", Principal = { AWS = data.aws_caller_identity.current.arn }, Action = "kms:Decrypt", Resource = "*" },                        # want `statement "Deny" names data.aws_caller_identity.current.arn, so the policy changes with whoever runs Terraform, and is about the one alone who ran it last`
      { Sid = "Others", Effect = "Deny", NotPrincipal = { AWS = ["111122223333", data.aws_caller_identity.current.arn] }, Action = "kms:Decrypt", Resource = "*" }, # want `statement "Others" names data.aws_caller_identity.current.arn, so the policy changes with whoever runs Terraform, and is about the one alone`
    ]
  })
}

resource "aws_kms_key" "right" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = data.aws_caller_identity.current.account_id }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = data.aws_iam_session_context.other.issuer_arn }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = var.unset }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = data.aws_iam_role.ops.arn }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/${split("/", data.aws_caller_identity.current.arn)[1]}" }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

# Nobody else may change the policy.
resource "aws_kms_key" "only_administrator" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = data.aws_caller_identity.current.arn }, Action = "kms:*", Resource = "*" }, # want `statement "Owner" names data.aws_caller_identity.current.arn, so the policy changes with whoever runs Terraform, and nobody but the last one may change it again. Write the ARN of a role`
      { Sid = "Use", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "one_of_two" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = [data.aws_caller_identity.current.arn, aws_iam_role.ops.arn] }, Action = "kms:*", Resource = "*" }, # want `statement "Owner" names data.aws_caller_identity.current.arn, so the policy changes with whoever runs Terraform, and locks out the one before`
    ]
  })
}

resource "aws_kms_key" "heredoc" {
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        { "Sid": "Owner", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }, "Action": "kms:*", "Resource": "*" },
        { "Sid": "Me", "Effect": "Allow", "Principal": { "AWS": "${data.aws_caller_identity.current.arn}" }, "Action": "kms:Decrypt", "Resource": "*" }
      ]
    }
  EOT
  # want@-4 `^aws_kms_key.heredoc: statement "Me" names data.aws_caller_identity.current.arn, so the policy changes with whoever runs Terraform`
}

data "aws_iam_policy_document" "document" {
  dynamic "statement" {
    for_each = { me = [data.aws_caller_identity.current.arn] } # want `^aws_kms_key_policy.document: statement "me" names data.aws_caller_identity.current.arn, so the policy changes with whoever runs Terraform`
    content {
      sid       = statement.key
      actions   = ["kms:*"]
      resources = ["*"]
      principals {
        type        = "AWS"
        identifiers = statement.value
      }
    }
  }
}

resource "aws_kms_key_policy" "document" {
  key_id = aws_kms_key.right.id
  policy = data.aws_iam_policy_document.document.json
}

# What was written once stays.
resource "aws_kms_key" "ignored" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = data.aws_caller_identity.current.arn }, Action = "kms:*", Resource = "*" }]
  })

  lifecycle {
    ignore_changes = [policy]
  }
}
