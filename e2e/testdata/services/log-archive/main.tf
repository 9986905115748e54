# The bucket of a log archive: flow logs below a prefix, and the access logs of
# a network load balancer. Its key was made for people.
data "aws_caller_identity" "current" {}

resource "aws_kms_key" "archive" {
  description             = "archive"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:role/auditor" }
        Action    = ["kms:Decrypt", "kms:DescribeKey"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_s3_bucket" "archive" {
  bucket = "log-archive"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "archive" {
  bucket = aws_s3_bucket.archive.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.archive.arn
    }
  }
}

resource "aws_flow_log" "vpc" {
  vpc_id               = "vpc-0123456789abcdef0"
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = "${aws_s3_bucket.archive.arn}/flow-logs/" # want aws_kms_service_access
}

resource "aws_lb" "ingress" {
  name               = "ingress"
  load_balancer_type = "network"

  access_logs {
    bucket  = aws_s3_bucket.archive.id # want aws_kms_service_access
    prefix  = "ingress"
    enabled = true
  }
}

resource "aws_flow_log" "to_group" {
  vpc_id               = "vpc-0123456789abcdef0"
  traffic_type         = "REJECT"
  log_destination_type = "cloud-watch-logs"
  log_destination      = "arn:aws:logs:eu-west-1:111122223333:log-group:/vpc/rejected"
  iam_role_arn         = "arn:aws:iam::111122223333:role/flow-logs"
}
