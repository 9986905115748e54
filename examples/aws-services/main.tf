# An account whose services use the keys of keys.tf. Some of it works, some does not.

terraform {
  required_version = ">= 1.3"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

# The log group can use its key, the trail cannot: the apply fails.
resource "aws_cloudwatch_log_group" "orders" {
  name       = "/ecs/orders"
  kms_key_id = aws_kms_key.logs.arn
}

resource "aws_s3_bucket" "trail" {
  bucket = "account-trail"
}

resource "aws_cloudtrail" "account" {
  name           = "account"
  s3_bucket_name = aws_s3_bucket.trail.id
  kms_key_id     = aws_kms_key.logs.arn
}

# What alarms say arrives. What EventBridge sends does not, and no error shows it.
resource "aws_sns_topic" "alerts" {
  name              = "alerts"
  kms_master_key_id = aws_kms_alias.alerts.name
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  namespace           = "Orders"
  metric_name         = "Errors"
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  evaluation_periods  = 1
  period              = 60
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_event_rule" "findings" {
  name          = "findings"
  event_pattern = jsonencode({ source = ["aws.guardduty"] })
}

resource "aws_cloudwatch_event_target" "findings" {
  rule = aws_cloudwatch_event_rule.findings.name
  arn  = aws_sns_topic.alerts.arn
}

# S3 refuses to send notifications to a queue on the key that AWS manages.
resource "aws_s3_bucket" "uploads" {
  bucket = "uploads"
}

resource "aws_sqs_queue" "uploads" {
  name              = "uploads"
  kms_master_key_id = "alias/aws/sqs"
}

resource "aws_s3_bucket_notification" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  queue {
    queue_arn = aws_sqs_queue.uploads.arn
    events    = ["s3:ObjectCreated:*"]
  }
}

# By its alias's ARN, the database is destroyed and recreated on every apply.
resource "aws_db_instance" "orders" {
  allocated_storage           = 50
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  username                    = "orders"
  manage_master_user_password = true
  storage_encrypted           = true
  kms_key_id                  = aws_kms_alias.data.arn
}

# The secret may have the alias: Secrets Manager keeps it.
resource "aws_secretsmanager_secret" "orders" {
  name       = "orders"
  kms_key_id = aws_kms_alias.data.arn
}
