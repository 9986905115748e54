variable "algorithm" {
  type = string
}

variable "enabled" {
  type = bool
}

resource "aws_s3_bucket" "logs" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = var.algorithm
    }
  }
}

resource "aws_lb" "main" {
  access_logs {
    bucket  = var.enabled ? aws_s3_bucket.logs.id : ""
    enabled = var.enabled
  }
}
