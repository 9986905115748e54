# Events of databases, of a budget and of deployments, each to a topic.
variable "notify" {
  type = bool
}

data "aws_caller_identity" "current" {}

locals {
  services = {
    databases = "events.rds.amazonaws.com"
    costs     = "budgets.amazonaws.com"
    deploys   = "codestar-notifications.amazonaws.com"
  }
}

resource "aws_kms_key" "topic" {
  for_each = local.services

  description             = each.key
  enable_key_rotation     = true
  deletion_window_in_days = 30
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
        Principal = { Service = each.value }
        Action    = ["kms:GenerateDataKey*", "kms:Decrypt"]
        Resource  = "*"
        Condition = {
          StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id }
        }
      },
    ]
  })
}

resource "aws_sns_topic" "topic" {
  for_each = local.services

  name              = each.key
  kms_master_key_id = aws_kms_key.topic[each.key].arn
}

resource "aws_db_event_subscription" "databases" {
  name        = "databases"
  sns_topic   = aws_sns_topic.topic["databases"].arn
  source_type = "db-instance"
}

resource "aws_db_event_subscription" "clusters" {
  name        = "clusters"
  sns_topic   = aws_sns_topic.topic["costs"].arn # want aws_kms_service_access
  source_type = "db-cluster"
}

resource "aws_budgets_budget" "month" {
  budget_type  = "COST"
  limit_amount = "1000"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  notification {
    comparison_operator       = "GREATER_THAN"
    notification_type         = "FORECASTED"
    threshold                 = 100
    threshold_type            = "PERCENTAGE"
    subscriber_sns_topic_arns = [aws_sns_topic.topic["costs"].arn]
  }
}

resource "aws_cloudwatch_metric_alarm" "charges" {
  count = var.notify ? 1 : 0

  alarm_name          = "charges"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "EstimatedCharges"
  namespace           = "AWS/Billing"
  threshold           = 1000
  alarm_actions       = var.notify ? [aws_sns_topic.topic["deploys"].arn] : [] # want aws_kms_service_access
}
