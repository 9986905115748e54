# AWS Config and Security Hub: what goes to a bucket with the rights of a role,
# what goes to a topic with them, and findings that go to that topic as events.
data "aws_caller_identity" "current" {}

resource "aws_kms_key" "security" {
  description             = "security"
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
        Principal = { Service = ["config.amazonaws.com", "cloudwatch.amazonaws.com"] }
        Action    = ["kms:Decrypt", "kms:GenerateDataKey*"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_s3_bucket" "config" {
  bucket = "config"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "config" {
  bucket = aws_s3_bucket.config.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.security.arn
    }
  }
}

resource "aws_sns_topic" "security" {
  name              = "security"
  kms_master_key_id = aws_kms_key.security.id
}

resource "aws_config_delivery_channel" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.config.bucket
  s3_kms_key_arn = aws_kms_key.security.arn
  sns_topic_arn  = aws_sns_topic.security.arn
}

resource "aws_cloudwatch_event_target" "findings" {
  for_each = {
    securityhub = "Security Hub Findings - Imported"
    guardduty   = "GuardDuty Finding"
  }

  rule = each.key
  arn  = aws_sns_topic.security.arn # want aws_kms_service_access

  input_transformer {
    input_paths    = { title = "$.detail.title" }
    input_template = "\"${each.value}: <title>\""
  }
}
