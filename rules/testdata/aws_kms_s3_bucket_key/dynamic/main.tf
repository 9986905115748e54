variable "rules" {
  type = list(object({ algorithm = string, bucket_key = bool }))
}

variable "encrypt" {
  type = bool
}

locals {
  rules = {
    wrong = { algorithm = "aws:kms", bucket_key = false }
    right = { algorithm = "aws:kms", bucket_key = true }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "each" {
  bucket = aws_s3_bucket.main.id

  dynamic "rule" {
    for_each = local.rules
    content {
      bucket_key_enabled = rule.value.bucket_key
      apply_server_side_encryption_by_default {
        sse_algorithm = rule.value.algorithm # want `bucket_key_enabled is false`
      }
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "right" {
  bucket = aws_s3_bucket.main.id

  dynamic "rule" {
    for_each = { right = local.rules.right }
    iterator = one
    content {
      bucket_key_enabled = one.value.bucket_key
      dynamic "apply_server_side_encryption_by_default" {
        for_each = [one.value]
        content {
          sse_algorithm = apply_server_side_encryption_by_default.value.algorithm
        }
      }
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "perhaps" {
  bucket = aws_s3_bucket.main.id

  dynamic "rule" {
    for_each = var.encrypt ? [1] : []
    content {
      apply_server_side_encryption_by_default {
        sse_algorithm = "aws:kms" # want `bucket_key_enabled is not set`
      }
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "never" {
  bucket = aws_s3_bucket.main.id

  dynamic "rule" {
    for_each = []
    content {
      apply_server_side_encryption_by_default {
        sse_algorithm = "aws:kms"
      }
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "unknown" {
  bucket = aws_s3_bucket.main.id

  dynamic "rule" {
    for_each = var.rules
    content {
      bucket_key_enabled = rule.value.bucket_key
      apply_server_side_encryption_by_default {
        sse_algorithm = rule.value.algorithm
      }
    }
  }
}

resource "aws_s3_bucket" "inline" {
  dynamic "server_side_encryption_configuration" {
    for_each = [false]
    content {
      rule {
        bucket_key_enabled = server_side_encryption_configuration.value
        apply_server_side_encryption_by_default {
          sse_algorithm = "aws:kms" # want `^aws_s3_bucket.inline: .*bucket_key_enabled is false`
        }
      }
    }
  }
}
