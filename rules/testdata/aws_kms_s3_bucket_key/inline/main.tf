# As in provider versions below 4.
resource "aws_s3_bucket" "bad" {
  bucket = "bad"

  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        kms_master_key_id = aws_kms_key.main.arn
        sse_algorithm     = "aws:kms" # want `^aws_s3_bucket.bad: sse_algorithm is "aws:kms" and bucket_key_enabled is not set`
      }
    }
  }
}

resource "aws_s3_bucket" "good" {
  bucket = "good"

  server_side_encryption_configuration {
    rule {
      bucket_key_enabled = true
      apply_server_side_encryption_by_default {
        sse_algorithm = "aws:kms"
      }
    }
  }
}

resource "aws_s3_bucket" "none" {
  bucket = "none"
}
