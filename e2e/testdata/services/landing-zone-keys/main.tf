# The keys of a landing zone, one for each purpose, whose policies are made
# from a map of services.
data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

locals {
  keys = {
    logs   = ["logs.${data.aws_region.current.name}.amazonaws.com"]
    trail  = ["cloudtrail.amazonaws.com"]
    topics = ["cloudwatch.amazonaws.com", "events.amazonaws.com"]
    data   = []
  }
}

data "aws_iam_policy_document" "key" {
  for_each = local.keys

  statement {
    sid       = "Account"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }

  dynamic "statement" {
    for_each = length(each.value) > 0 ? [1] : []

    content {
      sid       = "Services"
      actions   = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"]
      resources = ["*"]

      principals {
        type        = "Service"
        identifiers = each.value
      }
    }
  }
}

resource "aws_kms_key" "this" {
  for_each = local.keys

  description             = each.key
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.key[each.key].json
}

resource "aws_kms_alias" "this" {
  for_each = aws_kms_key.this

  name          = "alias/landing-zone/${each.key}"
  target_key_id = each.value.key_id
}

resource "aws_cloudwatch_log_group" "flow" {
  name       = "/vpc/flow"
  kms_key_id = aws_kms_key.this["logs"].arn
}

resource "aws_cloudwatch_log_group" "audit" {
  name       = "/audit"
  kms_key_id = aws_kms_key.this["data"].arn # want aws_kms_service_access
}

resource "aws_cloudtrail" "organization" {
  name                  = "organization"
  s3_bucket_name        = "organization-trail"
  is_organization_trail = true
  kms_key_id            = aws_kms_key.this["trail"].arn
}

resource "aws_sns_topic" "security" {
  name              = "security"
  kms_master_key_id = aws_kms_alias.this["topics"].arn
}

resource "aws_cloudwatch_event_target" "security" {
  rule = "security"
  arn  = aws_sns_topic.security.arn
}
