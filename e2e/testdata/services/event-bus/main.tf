# A bus for domain events with its own key, a rule that sends them to a queue,
# and a dead-letter queue. The queues share a key that lets SNS in only.
data "aws_caller_identity" "current" {}

locals {
  account = {
    Sid       = "Account"
    Effect    = "Allow"
    Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
    Action    = "kms:*"
    Resource  = "*"
  }
}

resource "aws_kms_key" "bus" {
  description             = "bus"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      local.account,
      {
        Sid       = "Bus"
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = ["kms:DescribeKey", "kms:GenerateDataKey", "kms:Decrypt"]
        Resource  = "*"
        Condition = {
          StringEquals = {
            "aws:SourceAccount"                              = data.aws_caller_identity.current.account_id
            "kms:EncryptionContext:aws:events:event-bus:arn" = "arn:aws:events:eu-west-1:${data.aws_caller_identity.current.account_id}:event-bus/domain"
          }
        }
      },
    ]
  })

  tags = {
    EventBridgeApiDestinations = "true"
  }
}

resource "aws_kms_key" "queues" {
  description             = "queues"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      local.account,
      {
        Sid       = "Topics"
        Effect    = "Allow"
        Principal = { Service = "sns.amazonaws.com" }
        Action    = ["kms:GenerateDataKey*", "kms:Decrypt"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_cloudwatch_event_bus" "domain" {
  name               = "domain"
  kms_key_identifier = aws_kms_key.bus.arn
}

resource "aws_cloudwatch_event_rule" "orders" {
  name           = "orders"
  event_bus_name = aws_cloudwatch_event_bus.domain.name
  event_pattern  = jsonencode({ source = ["shop.orders"] })
}

resource "aws_sqs_queue" "orders" {
  name              = "orders"
  kms_master_key_id = aws_kms_key.queues.arn
}

resource "aws_sqs_queue" "undelivered" {
  name                    = "undelivered"
  sqs_managed_sse_enabled = true
}

resource "aws_cloudwatch_event_target" "orders" {
  rule           = aws_cloudwatch_event_rule.orders.name
  event_bus_name = aws_cloudwatch_event_bus.domain.name
  arn            = aws_sqs_queue.orders.arn # want aws_kms_service_access

  dead_letter_config {
    arn = aws_sqs_queue.undelivered.arn
  }
}

resource "aws_sns_topic_subscription" "orders" {
  topic_arn = "arn:aws:sns:eu-west-1:111122223333:orders"
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.orders.arn
}
