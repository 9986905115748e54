# A topic for alarms with a key of its own, which a module makes where its
# caller brings none.
variable "kms_key_arn" {
  type    = string
  default = null
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  create_key = var.kms_key_arn == null
}

data "aws_iam_policy_document" "key" {
  count = local.create_key ? 1 : 0

  statement {
    sid       = "Account"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }

  statement {
    sid       = "Alarms"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey*"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["cloudwatch.amazonaws.com"]
    }
  }
}

resource "aws_kms_key" "topic" {
  count = local.create_key ? 1 : 0

  description             = "alarms"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = one(data.aws_iam_policy_document.key[*].json)
}

resource "aws_sns_topic" "alarms" {
  name              = "alarms"
  kms_master_key_id = local.create_key ? one(aws_kms_key.topic[*].arn) : var.kms_key_arn
}

resource "aws_cloudwatch_metric_alarm" "cpu" {
  for_each = toset(["api", "worker"])

  alarm_name          = "${each.key}-cpu"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  metric_name         = "CPUUtilization"
  namespace           = "AWS/ECS"
  threshold           = 80
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]
}
