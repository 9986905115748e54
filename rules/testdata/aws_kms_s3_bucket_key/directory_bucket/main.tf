resource "aws_s3_bucket_server_side_encryption_configuration" "reference" {
  bucket = aws_s3_directory_bucket.fast.bucket
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "name" {
  bucket = "${var.name}--euw1-az1--x-s3"
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "any" {
  bucket = var.name
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms" # want `sse_algorithm is "aws:kms"`
    }
  }
}

variable "name" {
  type = string
}
