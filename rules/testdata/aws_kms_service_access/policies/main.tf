variable "region" {
  type = string
}

variable "services" {
  type = list(string)
}

variable "roles" {
  type = list(string)
}

variable "actions" {
  type = list(string)
}

variable "statement" {
  type = any
}

variable "policy" {
  type = string
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

resource "aws_kms_key" "account_only" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "account_only" {
  kms_key_id = aws_kms_key.account_only.arn # want `^aws_cloudwatch_log_group.account_only: kms_key_id is aws_kms_key.account_only, whose policy does not let logs.REGION.amazonaws.com in`
}

resource "aws_kms_key" "other_service" {
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

        Effect    = "Allow"
        Principal = { Service = "s3.amazonaws.com" }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "other_service" {
  kms_key_id = aws_kms_key.other_service.arn # want `^aws_cloudwatch_log_group.other_service: kms_key_id is aws_kms_key.other_service, whose policy does not let logs.REGION.amazonaws.com in`
}

resource "aws_kms_key" "vended_logs" {
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

        Effect    = "Allow"
        Principal = { Service = "delivery.logs.amazonaws.com" }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "vended_logs" {
  kms_key_id = aws_kms_key.vended_logs.arn # want `^aws_cloudwatch_log_group.vended_logs: kms_key_id is aws_kms_key.vended_logs, whose policy does not let logs.REGION.amazonaws.com in`
}

resource "aws_kms_key" "without_action" {
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
        Sid       = "Logs"
        Effect    = "Allow"
        Principal = { Service = "logs.eu-central-1.amazonaws.com" }
        Action    = ["kms:Decrypt", "kms:DescribeKey"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "without_action" {
  kms_key_id = aws_kms_key.without_action.arn # want `^aws_cloudwatch_log_group.without_action: kms_key_id is aws_kms_key.without_action, whose policy does not allow logs.REGION.amazonaws.com kms:Encrypt or kms:GenerateDataKey, so that CloudWatch Logs refuses the key when the log group is created. Add kms:Encrypt or kms:GenerateDataKey to statement "Logs".$`
}

resource "aws_kms_key" "without_action_in_region" {
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

        Effect    = "Allow"
        Principal = { Service = "logs.${var.region}.amazonaws.com" }
        Action    = ["kms:Describe*"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "without_action_in_region" {
  kms_key_id = aws_kms_key.without_action_in_region.arn # want `^aws_cloudwatch_log_group.without_action_in_region: kms_key_id is aws_kms_key.without_action_in_region, whose policy does not allow logs.REGION.amazonaws.com kms:Encrypt or kms:GenerateDataKey,.* to statement 2.$`
}

resource "aws_kms_key" "denied_only" {
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

        Effect    = "Deny"
        Principal = { Service = "logs.amazonaws.com" }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "denied_only" {
  kms_key_id = aws_kms_key.denied_only.arn # want `^aws_cloudwatch_log_group.denied_only: kms_key_id is aws_kms_key.denied_only, whose policy does not let logs.REGION.amazonaws.com in`
}

resource "aws_kms_key" "without_resource" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "logs.amazonaws.com" }
        Action    = "kms:*"
      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "without_resource" {
  kms_key_id = aws_kms_key.without_resource.arn # want `^aws_cloudwatch_log_group.without_resource: kms_key_id is aws_kms_key.without_resource, whose policy does not let logs.REGION.amazonaws.com in`
}

resource "aws_kms_key" "roles" {
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

        Effect    = "Allow"
        Principal = { AWS = [aws_iam_role.reader.arn, "arn:aws:iam::111122223333:role/writer"] }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "roles" {
  kms_key_id = aws_kms_key.roles.arn # want `^aws_cloudwatch_log_group.roles: kms_key_id is aws_kms_key.roles, whose policy does not let logs.REGION.amazonaws.com in`
}

resource "aws_kms_key" "federated" {
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

        Effect    = "Allow"
        Principal = { Federated = "cognito-identity.amazonaws.com" }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "federated" {
  kms_key_id = aws_kms_key.federated.arn # want `^aws_cloudwatch_log_group.federated: kms_key_id is aws_kms_key.federated, whose policy does not let logs.REGION.amazonaws.com in`
}

resource "aws_kms_key" "exact" {
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

        Effect    = "Allow"
        Principal = { Service = "logs.amazonaws.com" }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "exact" {
  kms_key_id = aws_kms_key.exact.arn
}

resource "aws_kms_key" "region" {
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

        Effect    = "Allow"
        Principal = { Service = "logs.eu-central-1.amazonaws.com" }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "region" {
  kms_key_id = aws_kms_key.region.arn
}

resource "aws_kms_key" "any_region" {
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

        Effect    = "Allow"
        Principal = { Service = "logs.${var.region}.amazonaws.com" }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "any_region" {
  kms_key_id = aws_kms_key.any_region.arn
}

resource "aws_kms_key" "partition" {
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

        Effect    = "Allow"
        Principal = { Service = "logs.${var.region}.${data.aws_partition.current.dns_suffix}" }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "partition" {
  kms_key_id = aws_kms_key.partition.arn
}

resource "aws_kms_key" "list" {
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

        Effect    = "Allow"
        Principal = { Service = ["s3.amazonaws.com", "logs.us-east-1.amazonaws.com"] }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "list" {
  kms_key_id = aws_kms_key.list.arn
}

resource "aws_kms_key" "condition" {
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

        Effect    = "Allow"
        Principal = { Service = "logs.amazonaws.com" }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"
        Condition = { ArnLike = { "kms:EncryptionContext:aws:logs:arn" = "arn:aws:logs:*:111122223333:log-group:*" } }
      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "condition" {
  kms_key_id = aws_kms_key.condition.arn
}

resource "aws_kms_key" "source_account" {
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

        Effect    = "Allow"
        Principal = { Service = "logs.amazonaws.com" }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"
        Condition = { StringEquals = { "aws:SourceAccount" = "111122223333" } }
      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "source_account" {
  kms_key_id = aws_kms_key.source_account.arn
}

resource "aws_kms_key" "every_action" {
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

        Effect    = "Allow"
        Principal = { Service = "logs.amazonaws.com" }
        Action    = "kms:*"
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "every_action" {
  kms_key_id = aws_kms_key.every_action.arn
}

resource "aws_kms_key" "not_action" {
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

        Effect    = "Allow"
        Principal = { Service = "logs.amazonaws.com" }
        NotAction = ["kms:ScheduleKeyDeletion"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "not_action" {
  kms_key_id = aws_kms_key.not_action.arn
}

resource "aws_kms_key" "everybody" {
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

        Effect    = "Allow"
        Principal = "*"
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"
        Condition = { StringEquals = { "kms:CallerAccount" = "111122223333" } }
      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "everybody" {
  kms_key_id = aws_kms_key.everybody.arn
}

resource "aws_kms_key" "everybody_as_aws" {
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

        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "everybody_as_aws" {
  kms_key_id = aws_kms_key.everybody_as_aws.arn
}

resource "aws_kms_key" "not_principal" {
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

        Effect       = "Allow"
        NotPrincipal = { AWS = "arn:aws:iam::111122223333:root" }
        Action       = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource     = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "not_principal" {
  kms_key_id = aws_kms_key.not_principal.arn
}

resource "aws_kms_key" "unknown_principal" {
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

        Effect    = "Allow"
        Principal = { Service = var.services }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "unknown_principal" {
  kms_key_id = aws_kms_key.unknown_principal.arn
}

resource "aws_kms_key" "unknown_role" {
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

        Effect    = "Allow"
        Principal = { AWS = var.roles }
        Action    = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "unknown_role" {
  kms_key_id = aws_kms_key.unknown_role.arn
}

resource "aws_kms_key" "unknown_action" {
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

        Effect    = "Allow"
        Principal = { Service = "logs.amazonaws.com" }
        Action    = var.actions
        Resource  = "*"

      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "unknown_action" {
  kms_key_id = aws_kms_key.unknown_action.arn
}

resource "aws_kms_key" "unknown_statement" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      var.statement,
    ]
  })
}

resource "aws_cloudwatch_log_group" "unknown_statement" {
  kms_key_id = aws_kms_key.unknown_statement.arn
}

resource "aws_kms_key" "unwritten" {}

resource "aws_cloudwatch_log_group" "unwritten" {
  kms_key_id = aws_kms_key.unwritten.arn # want `^aws_cloudwatch_log_group.unwritten: kms_key_id is aws_kms_key.unwritten, whose default policy lets no service in, so that CloudWatch Logs refuses the key when the log group is created. Allow logs.REGION.amazonaws.com kms:Encrypt\*,`
}

resource "aws_kms_key" "null" {
  policy = null
}

resource "aws_cloudwatch_log_group" "null" {
  kms_key_id = aws_kms_key.null.arn # want `^aws_cloudwatch_log_group.null: kms_key_id is aws_kms_key.null, whose default policy lets no service in`
}

resource "aws_kms_key" "empty" {
  policy = ""
}

resource "aws_cloudwatch_log_group" "empty" {
  kms_key_id = aws_kms_key.empty.arn # want `^aws_cloudwatch_log_group.empty: kms_key_id is aws_kms_key.empty, whose default policy lets no service in`
}

resource "aws_kms_key" "unknown" {
  policy = var.policy
}

resource "aws_cloudwatch_log_group" "unknown" {
  kms_key_id = aws_kms_key.unknown.arn
}

resource "aws_kms_key" "ignored" {

  lifecycle {
    ignore_changes = [policy]
  }
}

resource "aws_cloudwatch_log_group" "ignored" {
  kms_key_id = aws_kms_key.ignored.arn
}

resource "aws_kms_key" "no_policy" {
  policy = "{"
}

resource "aws_cloudwatch_log_group" "no_policy" {
  kms_key_id = aws_kms_key.no_policy.arn
}

resource "aws_kms_key" "more_statements" {
  policy = jsonencode({
    Statement = concat([{
      Effect    = "Allow"
      Principal = { Service = "s3.amazonaws.com" }
      Action    = "kms:*"
      Resource  = "*"
    }], var.statement)
  })
}

resource "aws_cloudwatch_log_group" "more_statements" {
  kms_key_id = aws_kms_key.more_statements.arn
}

# What AWS documented for DNSSEC at first. Whether it still works cannot be known.
resource "aws_kms_key" "former_name" {
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
        Effect    = "Allow"
        Principal = { Service = "api-service.dnssec.route53.aws.internal" }
        Action    = ["kms:DescribeKey", "kms:GetPublicKey", "kms:Sign"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_route53_key_signing_key" "former_name" {
  key_management_service_arn = aws_kms_key.former_name.arn
}

resource "aws_cloudwatch_log_group" "former_name" {
  kms_key_id = aws_kms_key.former_name.arn # want `whose policy does not let logs.REGION.amazonaws.com in`
}

# Whoever runs Terraform and their account cannot be known, but are no service and not everybody.
data "aws_iam_session_context" "current" {
  arn = data.aws_caller_identity.current.arn
}

resource "aws_kms_key" "caller" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = { AWS = [
          data.aws_caller_identity.current.account_id,
          data.aws_caller_identity.current.id,
          data.aws_caller_identity.current.arn,
          data.aws_iam_session_context.current.arn,
          data.aws_iam_session_context.current.issuer_arn,
        ] }
        Action   = "kms:*"
        Resource = "*"
      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "caller" {
  kms_key_id = aws_kms_key.caller.arn # want `whose policy does not let logs.REGION.amazonaws.com in`
}
