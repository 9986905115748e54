# Keys, topics and buckets that a caller switches on, or that stand in for those
# that it does not give, and places in a bucket.
variable "on" {
  type = bool
}

variable "key" {
  type    = string
  default = null
}

resource "aws_kms_key" "main" {}

resource "aws_kms_key" "other" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = ["logs.amazonaws.com", "s3.amazonaws.com", "delivery.logs.amazonaws.com"] }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_cloudwatch_log_group" "coalesce" {
  kms_key_id = coalesce(var.key, aws_kms_key.main.key_id) # want `^aws_cloudwatch_log_group.coalesce: kms_key_id is aws_kms_key.main, `
}

resource "aws_cloudwatch_log_group" "other" {
  kms_key_id = coalesce(var.key, aws_kms_key.other.key_id)
}

resource "aws_cloudwatch_log_group" "map" {
  for_each   = var.on ? { app = aws_kms_key.main.arn } : {}
  kms_key_id = each.value # want `^aws_cloudwatch_log_group.map: kms_key_id is aws_kms_key.main, `
}

resource "aws_sqs_queue" "main" {
  kms_master_key_id = aws_kms_key.main.arn
}

resource "aws_sqs_queue" "other" {
  kms_master_key_id = aws_kms_key.other.arn
}

resource "aws_s3_bucket_notification" "list" {
  dynamic "queue" {
    for_each = var.on ? [aws_sqs_queue.main] : []
    content {
      queue_arn = queue.value.arn # want `^aws_s3_bucket_notification.list: queue.queue_arn sends its notifications to aws_sqs_queue.main, `
    }
  }
}

resource "aws_s3_bucket_notification" "either" {
  dynamic "queue" {
    for_each = var.on ? [aws_sqs_queue.main] : [aws_sqs_queue.other]
    content {
      queue_arn = queue.value.arn
    }
  }
}

resource "aws_s3_bucket" "main" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "main" {
  bucket = coalesce(var.key, aws_s3_bucket.main.bucket)

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.main.arn
    }
  }
}

resource "aws_s3_bucket" "other" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "other" {
  bucket = aws_s3_bucket.other.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.other.arn
    }
  }
}

resource "aws_flow_log" "prefix" {
  log_destination = "${aws_s3_bucket.main.arn}/vpc/" # want `^aws_flow_log.prefix: log_destination delivers to aws_s3_bucket.main, `
}

resource "aws_flow_log" "format" {
  log_destination = format("%s/%s/", aws_s3_bucket.main.arn, var.key) # want `^aws_flow_log.format: log_destination delivers to aws_s3_bucket.main, `
}

resource "aws_flow_log" "either" {
  log_destination = "${var.on ? aws_s3_bucket.main.arn : aws_s3_bucket.other.arn}/vpc"
}

resource "aws_flow_log" "results" {
  log_destination = var.on ? "${aws_s3_bucket.main.arn}/vpc" : "${aws_s3_bucket.other.arn}/vpc"
}

resource "aws_flow_log" "let_in" {
  log_destination = "${aws_s3_bucket.other.arn}/vpc"
}

resource "aws_flow_log" "other_bucket" {
  log_destination = "${aws_s3_bucket.main.arn}-of-another-account/vpc"
}

resource "aws_flow_log" "group" {
  log_destination = "${aws_cloudwatch_log_group.other.arn}/vpc"
}

resource "aws_flow_log" "named_after" {
  log_destination = "arn:aws:s3:::logs-of-${aws_s3_bucket.main.bucket}/vpc"
}
