resource "aws_s3_bucket" "logs" {
  bucket = "balancer-logs"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.logs.arn
    }
  }
}

resource "aws_lb" "shop" {
  name    = "shop"
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  access_logs {
    bucket  = aws_s3_bucket.logs.id # want `^aws_lb.shop: access_logs.bucket is aws_s3_bucket.logs, whose objects are encrypted with "aws:kms", while this load balancer can deliver its logs with AES256 only, so that apply fails. Write sse_algorithm = "AES256" for that bucket, or use another one for the logs.$`
    enabled = true
  }
}
