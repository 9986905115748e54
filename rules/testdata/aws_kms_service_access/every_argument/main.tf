resource "aws_kms_key" "bad" {
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
        Principal = { Service = "ec2.amazonaws.com" }
        Action    = ["kms:GenerateDataKey*", "kms:Decrypt", "kms:Encrypt", "kms:DescribeKey", "kms:GetPublicKey", "kms:Sign"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_sns_topic" "bad" {
  kms_master_key_id = aws_kms_key.bad.arn
}

resource "aws_sqs_queue" "bad" {
  kms_master_key_id = aws_kms_key.bad.arn
}

resource "aws_s3_bucket" "bad" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "bad" {
  bucket = aws_s3_bucket.bad.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.bad.arn
    }
  }
}

resource "aws_kms_key" "good" {
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
        Principal = { Service = ["cloudtrail.amazonaws.com", "cloudwatch.amazonaws.com", "delivery.logs.amazonaws.com", "dnssec-route53.amazonaws.com", "events.amazonaws.com", "events.rds.amazonaws.com", "logs.eu-central-1.amazonaws.com", "s3.amazonaws.com", "ses.amazonaws.com", "sns.amazonaws.com"] }
        Action    = ["kms:GenerateDataKey*", "kms:Decrypt", "kms:Encrypt", "kms:DescribeKey", "kms:GetPublicKey", "kms:Sign"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_sns_topic" "good" {
  kms_master_key_id = aws_kms_key.good.arn
}

resource "aws_sqs_queue" "good" {
  kms_master_key_id = aws_kms_key.good.arn
}

resource "aws_s3_bucket" "good" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "good" {
  bucket = aws_s3_bucket.good.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.good.arn
    }
  }
}

resource "aws_cloudwatch_log_group" "bad" {
  kms_key_id = aws_kms_key.bad.arn # want `^aws_cloudwatch_log_group.bad: kms_key_id is .*aws_kms_key.bad, whose .*logs.REGION.amazonaws.com`
}

resource "aws_cloudwatch_log_group" "good" {
  kms_key_id = aws_kms_key.good.arn
}

resource "aws_cloudtrail" "bad" {
  kms_key_id = aws_kms_key.bad.arn # want `^aws_cloudtrail.bad: kms_key_id is .*aws_kms_key.bad, whose .*cloudtrail.amazonaws.com`
}

resource "aws_cloudtrail" "good" {
  kms_key_id = aws_kms_key.good.arn
}

resource "aws_cloudwatch_event_bus" "bad" {
  kms_key_identifier = aws_kms_key.bad.arn # want `^aws_cloudwatch_event_bus.bad: kms_key_identifier is .*aws_kms_key.bad, whose .*events.amazonaws.com`
}

resource "aws_cloudwatch_event_bus" "good" {
  kms_key_identifier = aws_kms_key.good.arn
}

resource "aws_route53_key_signing_key" "bad" {
  key_management_service_arn = aws_kms_key.bad.arn # want `^aws_route53_key_signing_key.bad: key_management_service_arn is .*aws_kms_key.bad, whose .*dnssec-route53.amazonaws.com`
}

resource "aws_route53_key_signing_key" "good" {
  key_management_service_arn = aws_kms_key.good.arn
}

resource "aws_s3_bucket_inventory" "bad" {
  destination {
    bucket {
      encryption {
        sse_kms {
          key_id = aws_kms_key.bad.arn # want `^aws_s3_bucket_inventory.bad: destination.bucket.encryption.sse_kms.key_id is .*aws_kms_key.bad, whose .*s3.amazonaws.com`
        }
      }
    }
  }
}

resource "aws_s3_bucket_inventory" "good" {
  destination {
    bucket {
      encryption {
        sse_kms {
          key_id = aws_kms_key.good.arn
        }
      }
    }
  }
}

resource "aws_ses_receipt_rule" "bad" {
  enabled = true

  s3_action {
    kms_key_arn = aws_kms_key.bad.arn # want `^aws_ses_receipt_rule.bad: s3_action.kms_key_arn is .*aws_kms_key.bad, whose .*ses.amazonaws.com`
  }
}

resource "aws_ses_receipt_rule" "good" {
  enabled = true

  s3_action {
    kms_key_arn = aws_kms_key.good.arn
  }
}

resource "aws_s3_bucket_notification" "bad" {
  topic {
    topic_arn = aws_sns_topic.bad.arn # want `^aws_s3_bucket_notification.bad: topic.topic_arn.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*s3.amazonaws.com`
  }
}

resource "aws_s3_bucket_notification" "good" {
  topic {
    topic_arn = aws_sns_topic.good.arn
  }
}

resource "aws_s3_bucket_notification" "bad2" {
  queue {
    queue_arn = aws_sqs_queue.bad.arn # want `^aws_s3_bucket_notification.bad2: queue.queue_arn.*aws_sqs_queue.bad.* which is encrypted with .*aws_kms_key.bad, whose .*s3.amazonaws.com`
  }
}

resource "aws_s3_bucket_notification" "good2" {
  queue {
    queue_arn = aws_sqs_queue.good.arn
  }
}

resource "aws_cloudwatch_metric_alarm" "bad" {
  alarm_actions = [aws_sns_topic.bad.arn] # want `^aws_cloudwatch_metric_alarm.bad: alarm_actions.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*cloudwatch.amazonaws.com`
}

resource "aws_cloudwatch_metric_alarm" "good" {
  alarm_actions = [aws_sns_topic.good.arn]
}

resource "aws_cloudwatch_metric_alarm" "bad2" {
  ok_actions = [aws_sns_topic.bad.arn] # want `^aws_cloudwatch_metric_alarm.bad2: ok_actions.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*cloudwatch.amazonaws.com`
}

resource "aws_cloudwatch_metric_alarm" "good2" {
  ok_actions = [aws_sns_topic.good.arn]
}

resource "aws_cloudwatch_metric_alarm" "bad3" {
  insufficient_data_actions = [aws_sns_topic.bad.arn] # want `^aws_cloudwatch_metric_alarm.bad3: insufficient_data_actions.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*cloudwatch.amazonaws.com`
}

resource "aws_cloudwatch_metric_alarm" "good3" {
  insufficient_data_actions = [aws_sns_topic.good.arn]
}

resource "aws_cloudwatch_composite_alarm" "bad" {
  alarm_actions = [aws_sns_topic.bad.arn] # want `^aws_cloudwatch_composite_alarm.bad: alarm_actions.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*cloudwatch.amazonaws.com`
}

resource "aws_cloudwatch_composite_alarm" "good" {
  alarm_actions = [aws_sns_topic.good.arn]
}

resource "aws_cloudwatch_composite_alarm" "bad2" {
  ok_actions = [aws_sns_topic.bad.arn] # want `^aws_cloudwatch_composite_alarm.bad2: ok_actions.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*cloudwatch.amazonaws.com`
}

resource "aws_cloudwatch_composite_alarm" "good2" {
  ok_actions = [aws_sns_topic.good.arn]
}

resource "aws_cloudwatch_composite_alarm" "bad3" {
  insufficient_data_actions = [aws_sns_topic.bad.arn] # want `^aws_cloudwatch_composite_alarm.bad3: insufficient_data_actions.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*cloudwatch.amazonaws.com`
}

resource "aws_cloudwatch_composite_alarm" "good3" {
  insufficient_data_actions = [aws_sns_topic.good.arn]
}

resource "aws_cloudwatch_event_target" "bad" {
  arn = aws_sns_topic.bad.arn # want `^aws_cloudwatch_event_target.bad: arn.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*events.amazonaws.com`
}

resource "aws_cloudwatch_event_target" "good" {
  arn = aws_sns_topic.good.arn
}

resource "aws_cloudwatch_event_target" "bad2" {
  arn = aws_sqs_queue.bad.arn # want `^aws_cloudwatch_event_target.bad2: arn.*aws_sqs_queue.bad.* which is encrypted with .*aws_kms_key.bad, whose .*events.amazonaws.com`
}

resource "aws_cloudwatch_event_target" "good2" {
  arn = aws_sqs_queue.good.arn
}

resource "aws_cloudwatch_event_target" "bad3" {
  dead_letter_config {
    arn = aws_sqs_queue.bad.arn # want `^aws_cloudwatch_event_target.bad3: dead_letter_config.arn.*aws_sqs_queue.bad.* which is encrypted with .*aws_kms_key.bad, whose .*events.amazonaws.com`
  }
}

resource "aws_cloudwatch_event_target" "good3" {
  dead_letter_config {
    arn = aws_sqs_queue.good.arn
  }
}

resource "aws_sns_topic_subscription" "bad" {
  protocol = "sqs"
  endpoint = aws_sqs_queue.bad.arn # want `^aws_sns_topic_subscription.bad: endpoint.*aws_sqs_queue.bad.* which is encrypted with .*aws_kms_key.bad, whose .*sns.amazonaws.com`
}

resource "aws_sns_topic_subscription" "good" {
  protocol = "sqs"
  endpoint = aws_sqs_queue.good.arn
}

resource "aws_db_event_subscription" "bad" {
  sns_topic = aws_sns_topic.bad.arn # want `^aws_db_event_subscription.bad: sns_topic.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*events.rds.amazonaws.com`
}

resource "aws_db_event_subscription" "good" {
  sns_topic = aws_sns_topic.good.arn
}

resource "aws_flow_log" "bad" {
  log_destination = aws_s3_bucket.bad.arn # want `^aws_flow_log.bad: log_destination.*aws_s3_bucket.bad.* which is encrypted with .*aws_kms_key.bad, whose .*delivery.logs.amazonaws.com`
}

resource "aws_flow_log" "good" {
  log_destination = aws_s3_bucket.good.arn
}

resource "aws_lb" "bad" {
  load_balancer_type = "network"

  access_logs {
    enabled = true
    bucket  = aws_s3_bucket.bad.id # want `^aws_lb.bad: access_logs.bucket.*aws_s3_bucket.bad.* which is encrypted with .*aws_kms_key.bad, whose .*delivery.logs.amazonaws.com`
  }
}

resource "aws_lb" "good" {
  load_balancer_type = "network"

  access_logs {
    enabled = true
    bucket  = aws_s3_bucket.good.id
  }
}

resource "aws_alb" "bad" {
  load_balancer_type = "network"

  access_logs {
    enabled = true
    bucket  = aws_s3_bucket.bad.id # want `^aws_alb.bad: access_logs.bucket.*aws_s3_bucket.bad.* which is encrypted with .*aws_kms_key.bad, whose .*delivery.logs.amazonaws.com`
  }
}

resource "aws_alb" "good" {
  load_balancer_type = "network"

  access_logs {
    enabled = true
    bucket  = aws_s3_bucket.good.id
  }
}
