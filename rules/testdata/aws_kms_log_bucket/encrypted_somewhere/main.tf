# The bucket that is encrypted is not known, so that it may be any of them.
resource "aws_s3_bucket" "logs" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "some" {
  bucket = module.buckets.data

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_elb" "logs" {
  access_logs {
    bucket = aws_s3_bucket.logs.id
  }
}
