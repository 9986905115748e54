variable "on" {
  type = bool
}

variable "bucket" {
  type    = string
  default = null
}

resource "aws_s3_bucket" "kms" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "kms" {
  bucket = aws_s3_bucket.kms.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_lb" "list" {
  dynamic "access_logs" {
    for_each = var.on ? [aws_s3_bucket.kms.id] : []
    content {
      bucket  = access_logs.value # want `^aws_lb.list: access_logs.bucket is aws_s3_bucket.kms`
      enabled = true
    }
  }
}

resource "aws_lb" "either" {
  dynamic "access_logs" {
    for_each = var.on ? [aws_s3_bucket.kms.id] : ["logs-of-all"]
    content {
      bucket  = access_logs.value
      enabled = true
    }
  }
}

resource "aws_lb" "coalesce" {
  access_logs {
    bucket  = coalesce(var.bucket, aws_s3_bucket.kms.bucket) # want `^aws_lb.coalesce: access_logs.bucket is aws_s3_bucket.kms`
    enabled = true
  }
}
