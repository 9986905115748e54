variable "number" {
  type = number
}

resource "aws_s3_bucket_server_side_encryption_configuration" "none" {
  count  = 0
  bucket = aws_s3_bucket.main.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "unknown" {
  count  = var.number
  bucket = aws_s3_bucket.main.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms" # want `^aws_s3_bucket_server_side_encryption_configuration.unknown: `
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "each" {
  for_each = { logs = "AES256", invoices = "aws:kms" }
  bucket   = each.key
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = each.value # want `^aws_s3_bucket_server_side_encryption_configuration.each\["invoices"\]: `
    }
  }
}
