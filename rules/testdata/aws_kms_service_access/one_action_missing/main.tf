resource "aws_kms_key" "trail" {
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Service"
        Effect    = "Allow"
        Principal = { Service = "cloudtrail.amazonaws.com" }
        Action    = ["kms:DescribeKey", "kms:Decrypt"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_cloudtrail" "trail" {
  kms_key_id = aws_kms_key.trail.arn # want `aws_kms_key.trail, whose policy does not allow cloudtrail.amazonaws.com kms:GenerateDataKey, so that .* Add kms:GenerateDataKey to statement "Service".$`
}

resource "aws_kms_key" "bus" {
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Service"
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = ["kms:DescribeKey", "kms:GenerateDataKey"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_cloudwatch_event_bus" "bus" {
  kms_key_identifier = aws_kms_key.bus.arn # want `aws_kms_key.bus, whose policy does not allow events.amazonaws.com kms:Decrypt, so that .* Add kms:Decrypt to statement "Service".$`
}

resource "aws_kms_key" "dnssec" {
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Service"
        Effect    = "Allow"
        Principal = { Service = "dnssec-route53.amazonaws.com" }
        Action    = ["kms:DescribeKey", "kms:GetPublicKey"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_route53_key_signing_key" "dnssec" {
  key_management_service_arn = aws_kms_key.dnssec.arn # want `aws_kms_key.dnssec, whose policy does not allow dnssec-route53.amazonaws.com kms:Sign, so that .* Add kms:Sign to statement "Service".$`
}

resource "aws_kms_key" "inventory" {
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Service"
        Effect    = "Allow"
        Principal = { Service = "s3.amazonaws.com" }
        Action    = ["kms:Decrypt"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_s3_bucket_inventory" "inventory" {
  destination {
    bucket {
      encryption {
        sse_kms {
          key_id = aws_kms_key.inventory.arn # want `aws_kms_key.inventory, whose policy does not allow s3.amazonaws.com kms:GenerateDataKey, so that .* Add kms:GenerateDataKey to statement "Service".$`
        }
      }
    }
  }
}

resource "aws_kms_key" "mail" {
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Service"
        Effect    = "Allow"
        Principal = { Service = "ses.amazonaws.com" }
        Action    = ["kms:Decrypt"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_ses_receipt_rule" "mail" {
  enabled = true

  s3_action {
    kms_key_arn = aws_kms_key.mail.arn # want `aws_kms_key.mail, whose policy does not allow ses.amazonaws.com kms:Encrypt or kms:GenerateDataKey, so that .* Add kms:Encrypt or kms:GenerateDataKey to statement "Service".$`
  }
}

resource "aws_kms_key" "notifications" {
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Service"
        Effect    = "Allow"
        Principal = { Service = "s3.amazonaws.com" }
        Action    = ["kms:GenerateDataKey*"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_sns_topic" "notifications" {
  kms_master_key_id = aws_kms_key.notifications.arn
}

resource "aws_s3_bucket_notification" "notifications" {
  topic {
    topic_arn = aws_sns_topic.notifications.arn # want `aws_kms_key.notifications, whose policy does not allow s3.amazonaws.com kms:Decrypt, so that .* Add kms:Decrypt to statement "Service".$`
  }
}

resource "aws_kms_key" "alarm" {
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Service"
        Effect    = "Allow"
        Principal = { Service = "cloudwatch.amazonaws.com" }
        Action    = ["kms:Decrypt"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_sns_topic" "alarm" {
  kms_master_key_id = aws_kms_key.alarm.arn
}

resource "aws_cloudwatch_metric_alarm" "alarm" {
  alarm_actions = [aws_sns_topic.alarm.arn] # want `aws_kms_key.alarm, whose policy does not allow cloudwatch.amazonaws.com kms:GenerateDataKey, so that .* Add kms:GenerateDataKey to statement "Service".$`
}

resource "aws_kms_key" "events" {
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Service"
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = ["kms:GenerateDataKey*"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_sns_topic" "events" {
  kms_master_key_id = aws_kms_key.events.arn
}

resource "aws_cloudwatch_event_target" "events" {
  arn = aws_sns_topic.events.arn # want `aws_kms_key.events, whose policy does not allow events.amazonaws.com kms:Decrypt, so that .* Add kms:Decrypt to statement "Service".$`
}

resource "aws_kms_key" "queue" {
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Service"
        Effect    = "Allow"
        Principal = { Service = "sns.amazonaws.com" }
        Action    = ["kms:GenerateDataKey*"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_sqs_queue" "queue" {
  kms_master_key_id = aws_kms_key.queue.arn
}

resource "aws_sns_topic_subscription" "queue" {
  protocol = "sqs"
  endpoint = aws_sqs_queue.queue.arn # want `aws_kms_key.queue, whose policy does not allow sns.amazonaws.com kms:Decrypt, so that .* Add kms:Decrypt to statement "Service".$`
}

resource "aws_kms_key" "database" {
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Service"
        Effect    = "Allow"
        Principal = { Service = "events.rds.amazonaws.com" }
        Action    = ["kms:Decrypt"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_sns_topic" "database" {
  kms_master_key_id = aws_kms_key.database.arn
}

resource "aws_db_event_subscription" "database" {
  sns_topic = aws_sns_topic.database.arn # want `aws_kms_key.database, whose policy does not allow events.rds.amazonaws.com kms:GenerateDataKey, so that .* Add kms:GenerateDataKey to statement "Service".$`
}
