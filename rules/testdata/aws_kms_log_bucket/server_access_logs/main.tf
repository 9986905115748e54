resource "aws_kms_key" "wrong" {}

resource "aws_kms_key" "right" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "logging.s3.amazonaws.com" }
      Action    = "kms:GenerateDataKey*"
      Resource  = "*"
    }]
  })
}

resource "aws_s3_bucket" "wrong" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "wrong" {
  bucket = aws_s3_bucket.wrong.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.wrong.arn
    }
  }
}

resource "aws_s3_bucket" "right" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "right" {
  bucket = aws_s3_bucket.right.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.right.arn
    }
  }
}

resource "aws_s3_bucket" "managed" {}

resource "aws_s3_bucket_server_side_encryption_configuration" "managed" {
  bucket = aws_s3_bucket.managed.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_s3_bucket_logging" "wrong" {
  bucket        = "data"
  target_bucket = aws_s3_bucket.wrong.id # want `^aws_s3_bucket_logging.wrong: target_bucket delivers to aws_s3_bucket.wrong, which is encrypted with aws_kms_key.wrong, whose default policy lets no service in, so that the access logs are not delivered. Allow logging.s3.amazonaws.com kms:GenerateDataKey\*, kms:Decrypt in the key policy.$`
}

resource "aws_s3_bucket_logging" "right" {
  bucket        = "data"
  target_bucket = aws_s3_bucket.right.id
}

resource "aws_s3_bucket_logging" "managed" {
  bucket        = "data"
  target_bucket = aws_s3_bucket.managed.id
}

resource "aws_s3_bucket_logging" "elsewhere" {
  bucket        = "data"
  target_bucket = "logs"
}
