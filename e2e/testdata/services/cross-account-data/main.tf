# Data for another account: a bucket, its key and a queue. The consumers come
# with their roles, the events of the bucket with S3.
variable "consumers" {
  type    = list(string)
  default = ["444455556666", "777788889999"]
}

data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "key" {
  statement {
    sid       = "Owner"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }

  statement {
    sid       = "Consumers"
    actions   = ["kms:Decrypt", "kms:DescribeKey"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = [for account in var.consumers : "arn:aws:iam::${account}:root"]
    }
  }

  statement {
    sid       = "Events"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["s3.amazonaws.com", "sns.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = concat([data.aws_caller_identity.current.account_id], var.consumers)
    }
  }
}

resource "aws_kms_key" "shared" {
  description             = "shared"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.key.json
}

resource "aws_s3_bucket" "shared" {
  bucket = "shared"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "shared" {
  bucket = aws_s3_bucket.shared.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.shared.arn
    }
  }
}

resource "aws_sqs_queue" "changes" {
  name              = "changes"
  kms_master_key_id = aws_kms_key.shared.arn
}

resource "aws_s3_bucket_notification" "shared" {
  bucket = aws_s3_bucket.shared.id

  queue {
    queue_arn = aws_sqs_queue.changes.arn
    events    = ["s3:ObjectCreated:*"]
  }
}

resource "aws_s3_bucket_inventory" "shared" {
  bucket                   = aws_s3_bucket.shared.id
  name                     = "daily"
  included_object_versions = "Current"

  schedule {
    frequency = "Daily"
  }

  destination {
    bucket {
      format     = "Parquet"
      bucket_arn = aws_s3_bucket.shared.arn

      encryption {
        sse_kms {
          key_id = aws_kms_key.shared.arn
        }
      }
    }
  }
}
