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

resource "aws_cloudwatch_log_group" "each" {
  for_each = {
    bad  = aws_kms_key.bad.arn
    good = aws_kms_key.good.arn
  }
  kms_key_id = each.value # want `^aws_cloudwatch_log_group.each\["bad"\]: kms_key_id is .*aws_kms_key.bad, whose .*logs.REGION.amazonaws.com`
}

resource "aws_cloudtrail" "each" {
  for_each = {
    bad  = aws_kms_key.bad.arn
    good = aws_kms_key.good.arn
  }
  kms_key_id = each.value # want `^aws_cloudtrail.each\["bad"\]: kms_key_id is .*aws_kms_key.bad, whose .*cloudtrail.amazonaws.com`
}

resource "aws_cloudwatch_event_bus" "each" {
  for_each = {
    bad  = aws_kms_key.bad.arn
    good = aws_kms_key.good.arn
  }
  kms_key_identifier = each.value # want `^aws_cloudwatch_event_bus.each\["bad"\]: kms_key_identifier is .*aws_kms_key.bad, whose .*events.amazonaws.com`
}

resource "aws_route53_key_signing_key" "each" {
  for_each = {
    bad  = aws_kms_key.bad.arn
    good = aws_kms_key.good.arn
  }
  key_management_service_arn = each.value # want `^aws_route53_key_signing_key.each\["bad"\]: key_management_service_arn is .*aws_kms_key.bad, whose .*dnssec-route53.amazonaws.com`
}

resource "aws_s3_bucket_inventory" "each" {
  for_each = {
    bad  = aws_kms_key.bad.arn
    good = aws_kms_key.good.arn
  }

  destination {
    bucket {
      encryption {
        sse_kms {
          key_id = each.value # want `^aws_s3_bucket_inventory.each\["bad"\]: destination.bucket.encryption.sse_kms.key_id is .*aws_kms_key.bad, whose .*s3.amazonaws.com`
        }
      }
    }
  }
}

resource "aws_ses_receipt_rule" "each" {
  for_each = {
    bad  = aws_kms_key.bad.arn
    good = aws_kms_key.good.arn
  }
  enabled  = true

  s3_action {
    kms_key_arn = each.value # want `^aws_ses_receipt_rule.each\["bad"\]: s3_action.kms_key_arn is .*aws_kms_key.bad, whose .*ses.amazonaws.com`
  }
}

resource "aws_s3_bucket_notification" "each" {
  for_each = {
    bad  = aws_sns_topic.bad.arn
    good = aws_sns_topic.good.arn
  }

  topic {
    topic_arn = each.value # want `^aws_s3_bucket_notification.each\["bad"\]: topic.topic_arn.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*s3.amazonaws.com`
  }
}

resource "aws_s3_bucket_notification" "each2" {
  for_each = {
    bad  = aws_sqs_queue.bad.arn
    good = aws_sqs_queue.good.arn
  }

  queue {
    queue_arn = each.value # want `^aws_s3_bucket_notification.each2\["bad"\]: queue.queue_arn.*aws_sqs_queue.bad.* which is encrypted with .*aws_kms_key.bad, whose .*s3.amazonaws.com`
  }
}

resource "aws_cloudwatch_metric_alarm" "each" {
  for_each = {
    bad  = aws_sns_topic.bad.arn
    good = aws_sns_topic.good.arn
  }
  alarm_actions = [each.value] # want `^aws_cloudwatch_metric_alarm.each\["bad"\]: alarm_actions.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*cloudwatch.amazonaws.com`
}

resource "aws_cloudwatch_metric_alarm" "each2" {
  for_each = {
    bad  = aws_sns_topic.bad.arn
    good = aws_sns_topic.good.arn
  }
  ok_actions = [each.value] # want `^aws_cloudwatch_metric_alarm.each2\["bad"\]: ok_actions.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*cloudwatch.amazonaws.com`
}

resource "aws_cloudwatch_metric_alarm" "each3" {
  for_each = {
    bad  = aws_sns_topic.bad.arn
    good = aws_sns_topic.good.arn
  }
  insufficient_data_actions = [each.value] # want `^aws_cloudwatch_metric_alarm.each3\["bad"\]: insufficient_data_actions.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*cloudwatch.amazonaws.com`
}

resource "aws_cloudwatch_composite_alarm" "each" {
  for_each = {
    bad  = aws_sns_topic.bad.arn
    good = aws_sns_topic.good.arn
  }
  alarm_actions = [each.value] # want `^aws_cloudwatch_composite_alarm.each\["bad"\]: alarm_actions.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*cloudwatch.amazonaws.com`
}

resource "aws_cloudwatch_composite_alarm" "each2" {
  for_each = {
    bad  = aws_sns_topic.bad.arn
    good = aws_sns_topic.good.arn
  }
  ok_actions = [each.value] # want `^aws_cloudwatch_composite_alarm.each2\["bad"\]: ok_actions.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*cloudwatch.amazonaws.com`
}

resource "aws_cloudwatch_composite_alarm" "each3" {
  for_each = {
    bad  = aws_sns_topic.bad.arn
    good = aws_sns_topic.good.arn
  }
  insufficient_data_actions = [each.value] # want `^aws_cloudwatch_composite_alarm.each3\["bad"\]: insufficient_data_actions.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*cloudwatch.amazonaws.com`
}

resource "aws_cloudwatch_event_target" "each" {
  for_each = {
    bad  = aws_sns_topic.bad.arn
    good = aws_sns_topic.good.arn
  }
  arn = each.value # want `^aws_cloudwatch_event_target.each\["bad"\]: arn.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*events.amazonaws.com`
}

resource "aws_cloudwatch_event_target" "each2" {
  for_each = {
    bad  = aws_sqs_queue.bad.arn
    good = aws_sqs_queue.good.arn
  }
  arn = each.value # want `^aws_cloudwatch_event_target.each2\["bad"\]: arn.*aws_sqs_queue.bad.* which is encrypted with .*aws_kms_key.bad, whose .*events.amazonaws.com`
}

resource "aws_cloudwatch_event_target" "each3" {
  for_each = {
    bad  = aws_sqs_queue.bad.arn
    good = aws_sqs_queue.good.arn
  }

  dead_letter_config {
    arn = each.value # want `^aws_cloudwatch_event_target.each3\["bad"\]: dead_letter_config.arn.*aws_sqs_queue.bad.* which is encrypted with .*aws_kms_key.bad, whose .*events.amazonaws.com`
  }
}

resource "aws_sns_topic_subscription" "each" {
  for_each = {
    bad  = aws_sqs_queue.bad.arn
    good = aws_sqs_queue.good.arn
  }
  protocol = "sqs"
  endpoint = each.value # want `^aws_sns_topic_subscription.each\["bad"\]: endpoint.*aws_sqs_queue.bad.* which is encrypted with .*aws_kms_key.bad, whose .*sns.amazonaws.com`
}

resource "aws_db_event_subscription" "each" {
  for_each = {
    bad  = aws_sns_topic.bad.arn
    good = aws_sns_topic.good.arn
  }
  sns_topic = each.value # want `^aws_db_event_subscription.each\["bad"\]: sns_topic.*aws_sns_topic.bad.* which is encrypted with .*aws_kms_key.bad, whose .*events.rds.amazonaws.com`
}

resource "aws_flow_log" "each" {
  for_each = {
    bad  = aws_s3_bucket.bad.arn
    good = aws_s3_bucket.good.arn
  }
  log_destination = each.value # want `^aws_flow_log.each\["bad"\]: log_destination.*aws_s3_bucket.bad.* which is encrypted with .*aws_kms_key.bad, whose .*delivery.logs.amazonaws.com`
}

resource "aws_lb" "each" {
  for_each = {
    bad  = aws_s3_bucket.bad.id
    good = aws_s3_bucket.good.id
  }

  load_balancer_type = "network"

  access_logs {
    enabled = true
    bucket  = each.value # want `^aws_lb.each\["bad"\]: access_logs.bucket.*aws_s3_bucket.bad.* which is encrypted with .*aws_kms_key.bad, whose .*delivery.logs.amazonaws.com`
  }
}

resource "aws_alb" "each" {
  for_each = {
    bad  = aws_s3_bucket.bad.id
    good = aws_s3_bucket.good.id
  }

  load_balancer_type = "network"

  access_logs {
    enabled = true
    bucket  = each.value # want `^aws_alb.each\["bad"\]: access_logs.bucket.*aws_s3_bucket.bad.* which is encrypted with .*aws_kms_key.bad, whose .*delivery.logs.amazonaws.com`
  }
}
