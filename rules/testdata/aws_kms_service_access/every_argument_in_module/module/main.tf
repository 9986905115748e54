variable "principals" {
  type = list(string)
}

variable "enabled" {
  type = bool
}

resource "aws_kms_key" "main" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Effect    = "Allow"
        Principal = { Service = var.principals }
        Action    = ["kms:GenerateDataKey*", "kms:Decrypt", "kms:Encrypt", "kms:DescribeKey", "kms:GetPublicKey", "kms:Sign"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_sns_topic" "main" {
  kms_master_key_id = aws_kms_key.main.arn
}

resource "aws_sqs_queue" "main" {
  kms_master_key_id = aws_kms_key.main.arn
}

resource "aws_s3_bucket" "main" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "main" {
  bucket = aws_s3_bucket.main.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_cloudwatch_log_group" "main" {
  kms_key_id = var.enabled ? aws_kms_key.main.arn : null
}

resource "aws_cloudtrail" "main" {
  kms_key_id = var.enabled ? aws_kms_key.main.arn : null
}

resource "aws_cloudwatch_event_bus" "main" {
  kms_key_identifier = var.enabled ? aws_kms_key.main.arn : null
}

resource "aws_route53_key_signing_key" "main" {
  key_management_service_arn = var.enabled ? aws_kms_key.main.arn : null
}

resource "aws_s3_bucket_inventory" "main" {
  destination {
    bucket {
      encryption {
        sse_kms {
          key_id = var.enabled ? aws_kms_key.main.arn : null
        }
      }
    }
  }
}

resource "aws_ses_receipt_rule" "main" {
  enabled = true

  s3_action {
    kms_key_arn = var.enabled ? aws_kms_key.main.arn : null
  }
}

resource "aws_s3_bucket_notification" "main" {
  topic {
    topic_arn = var.enabled ? aws_sns_topic.main.arn : null
  }
}

resource "aws_s3_bucket_notification" "main2" {
  queue {
    queue_arn = var.enabled ? aws_sqs_queue.main.arn : null
  }
}

resource "aws_cloudwatch_metric_alarm" "main" {
  alarm_actions = var.enabled ? [aws_sns_topic.main.arn] : []
}

resource "aws_cloudwatch_metric_alarm" "main2" {
  ok_actions = var.enabled ? [aws_sns_topic.main.arn] : []
}

resource "aws_cloudwatch_metric_alarm" "main3" {
  insufficient_data_actions = var.enabled ? [aws_sns_topic.main.arn] : []
}

resource "aws_cloudwatch_composite_alarm" "main" {
  alarm_actions = var.enabled ? [aws_sns_topic.main.arn] : []
}

resource "aws_cloudwatch_composite_alarm" "main2" {
  ok_actions = var.enabled ? [aws_sns_topic.main.arn] : []
}

resource "aws_cloudwatch_composite_alarm" "main3" {
  insufficient_data_actions = var.enabled ? [aws_sns_topic.main.arn] : []
}

resource "aws_cloudwatch_event_target" "main" {
  arn = var.enabled ? aws_sns_topic.main.arn : null
}

resource "aws_cloudwatch_event_target" "main2" {
  arn = var.enabled ? aws_sqs_queue.main.arn : null
}

resource "aws_cloudwatch_event_target" "main3" {
  dead_letter_config {
    arn = var.enabled ? aws_sqs_queue.main.arn : null
  }
}

resource "aws_sns_topic_subscription" "main" {
  protocol = "sqs"
  endpoint = var.enabled ? aws_sqs_queue.main.arn : null
}

resource "aws_db_event_subscription" "main" {
  sns_topic = var.enabled ? aws_sns_topic.main.arn : null
}

resource "aws_flow_log" "main" {
  log_destination = var.enabled ? aws_s3_bucket.main.arn : null
}

resource "aws_lb" "main" {
  load_balancer_type = "network"

  access_logs {
    enabled = true
    bucket  = var.enabled ? aws_s3_bucket.main.id : null
  }
}

resource "aws_alb" "main" {
  load_balancer_type = "network"

  access_logs {
    enabled = true
    bucket  = var.enabled ? aws_s3_bucket.main.id : null
  }
}
