resource "aws_s3_bucket" "kms" {
  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm = "aws:kms"
      }
    }
  }
}

resource "aws_elb" "mended" {
  access_logs {
    bucket = aws_s3_bucket.kms.id
  }
}

resource "aws_elb" "spoilt" {
}
