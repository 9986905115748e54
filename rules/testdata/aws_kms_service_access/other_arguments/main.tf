variable "key" {
  type = string
}

resource "aws_kms_key" "main" {}

resource "aws_sqs_queue" "main" {
  kms_master_key_id = aws_kms_key.main.arn
}

resource "aws_sns_topic_subscription" "queue" {
  protocol = "sqs"
  endpoint = aws_sqs_queue.main.arn # want `endpoint sends messages to aws_sqs_queue.main`
}

resource "aws_sns_topic_subscription" "unknown" {
  protocol = var.key
  endpoint = aws_sqs_queue.main.arn
}

resource "aws_sns_topic_subscription" "mail" {
  protocol = "email"
  endpoint = "operators@example.com"
}

resource "aws_ses_receipt_rule" "service" {
  enabled = true

  s3_action {
    kms_key_arn = aws_kms_key.main.arn # want `s3_action.kms_key_arn is aws_kms_key.main`
  }
}

resource "aws_ses_receipt_rule" "off" {
  s3_action {
    kms_key_arn = aws_kms_key.main.arn
  }
}

resource "aws_sns_topic" "main" {
  kms_master_key_id = aws_kms_key.main.arn
}

resource "aws_cloudwatch_metric_alarm" "off" {
  actions_enabled = false
  alarm_actions   = [aws_sns_topic.main.arn]
}

resource "aws_cloudwatch_metric_alarm" "perhaps_on" {
  actions_enabled = var.key == "x"
  alarm_actions   = [aws_sns_topic.main.arn] # want `alarm_actions publishes to aws_sns_topic.main`
}

resource "aws_db_event_subscription" "off" {
  enabled   = false
  sns_topic = aws_sns_topic.main.arn
}

resource "aws_s3_bucket_inventory" "off" {
  enabled = false

  destination {
    bucket {
      encryption {
        sse_kms {
          key_id = aws_kms_key.main.arn
        }
      }
    }
  }
}

resource "aws_ses_receipt_rule" "role" {
  enabled = true

  s3_action {
    kms_key_arn  = aws_kms_key.main.arn
    iam_role_arn = aws_iam_role.mail.arn
  }
}

resource "aws_s3_bucket" "kms" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "kms" {
  bucket = aws_s3_bucket.kms.bucket

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_s3_bucket" "inline" {
  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm     = "aws:kms:dsse"
        kms_master_key_id = aws_kms_key.main.arn
      }
    }
  }
}

resource "aws_s3_bucket" "perhaps" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "perhaps" {
  bucket = aws_s3_bucket.perhaps.bucket

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = var.key
      kms_master_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_s3_bucket" "plain" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "plain" {
  bucket = aws_s3_bucket.plain.bucket

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket" "managed" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "managed" {
  bucket = aws_s3_bucket.managed.bucket

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_lb" "network" {
  load_balancer_type = "network"

  access_logs {
    bucket  = aws_s3_bucket.kms.id # want `^aws_lb.network: access_logs.bucket delivers to aws_s3_bucket.kms, which is encrypted with aws_kms_key.main`
    enabled = true
  }
}

resource "aws_lb" "off" {
  load_balancer_type = "network"

  access_logs {
    bucket  = aws_s3_bucket.kms.id
    enabled = false
  }
}

resource "aws_lb" "perhaps_on" {
  load_balancer_type = "network"

  access_logs {
    bucket  = aws_s3_bucket.kms.id
    enabled = var.key == ""
  }
}

resource "aws_lb" "perhaps_encrypted" {
  load_balancer_type = "network"

  access_logs {
    bucket  = aws_s3_bucket.perhaps.id
    enabled = true
  }
}

resource "aws_lb" "application" {
  access_logs {
    bucket  = aws_s3_bucket.kms.id
    enabled = true
  }
}

resource "aws_lb" "plain" {
  load_balancer_type = "network"

  access_logs {
    bucket  = aws_s3_bucket.plain.id
    enabled = true
  }
}

resource "aws_lb" "dynamic" {
  load_balancer_type = "network"

  dynamic "access_logs" {
    for_each = [aws_s3_bucket.kms]
    content {
      bucket  = access_logs.value.id # want `^aws_lb.dynamic: access_logs.bucket delivers to aws_s3_bucket.kms`
      enabled = true
    }
  }
}

resource "aws_flow_log" "inline" {
  log_destination_type = "s3"
  log_destination      = aws_s3_bucket.inline.arn # want `^aws_flow_log.inline: log_destination delivers to aws_s3_bucket.inline, which is encrypted with aws_kms_key.main`
}

resource "aws_flow_log" "managed" {
  log_destination_type = "s3"
  log_destination      = aws_s3_bucket.managed.arn
}

resource "aws_flow_log" "logs" {
  log_destination = aws_cloudwatch_log_group.main.arn
}

resource "aws_cloudwatch_log_group" "main" {
}

# A trail takes the name of a topic, too; an alarm does not.
resource "aws_cloudtrail" "name" {
  sns_topic_name = aws_sns_topic.main.name # want `sns_topic_name sends its notifications to aws_sns_topic.main`
}

resource "aws_cloudtrail" "off" {
  enable_logging = false
  sns_topic_name = aws_sns_topic.main.name
}

resource "aws_cloudwatch_metric_alarm" "name" {
  alarm_actions = [aws_sns_topic.main.name]
}
