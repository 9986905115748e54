# Keys whose policies are resources of their own: one for all keys, one that
# names its key by the ARN, and one that cannot be told apart from another.
variable "extra_key_id" {
  type = string
}

data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

locals {
  purposes = toset(["logs", "state"])
}

resource "aws_kms_key" "purpose" {
  for_each = local.purposes

  description             = each.key
  enable_key_rotation     = true
  deletion_window_in_days = 30
}

resource "aws_kms_key_policy" "purpose" {
  for_each = local.purposes

  key_id = aws_kms_key.purpose[each.key].arn # want aws_kms_reference_drift
  policy = data.aws_iam_policy_document.logs.json
}

data "aws_iam_policy_document" "logs" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }

  statement {
    actions   = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
    resources = ["arn:aws:kms:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:key/*"]

    principals {
      type        = "Service"
      identifiers = ["logs.${data.aws_region.current.name}.amazonaws.com"]
    }

    condition {
      test     = "ArnLike"
      variable = "kms:EncryptionContext:aws:logs:arn"
      values   = ["arn:aws:logs:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:*"]
    }
  }
}

resource "aws_cloudwatch_log_group" "api" {
  name       = "/ecs/api"
  kms_key_id = aws_kms_key.purpose["logs"].arn
  depends_on = [aws_kms_key_policy.purpose]
}

resource "aws_kms_key_policy" "extra" {
  key_id = var.extra_key_id
  policy = data.aws_iam_policy_document.logs.json
}

resource "aws_kms_key" "plain" {
  description             = "plain"
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

resource "aws_cloudwatch_log_group" "plain" {
  name       = "/ecs/plain"
  kms_key_id = aws_kms_key.plain.arn # want aws_kms_service_access
}
