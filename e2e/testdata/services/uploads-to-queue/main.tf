# Uploads that are announced to a queue, and through a topic to another one. The
# first queue's key lets S3 do half of what it has to.
data "aws_caller_identity" "current" {}

resource "aws_kms_key" "queue" {
  description             = "uploads"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Sid": "Account",
          "Effect": "Allow",
          "Principal": { "AWS": "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" },
          "Action": "kms:*",
          "Resource": "*"
        },
        {
          "Sid": "S3",
          "Effect": "Allow",
          "Principal": { "Service": "s3.amazonaws.com" },
          "Action": "kms:GenerateDataKey",
          "Resource": "*",
          "Condition": {
            "StringEquals": { "aws:SourceAccount": "${data.aws_caller_identity.current.account_id}" },
            "ArnLike": { "aws:SourceArn": "arn:aws:s3:::uploads" }
          }
        },
        {
          "Sid": "SNS",
          "Effect": "Allow",
          "Principal": { "Service": "sns.amazonaws.com" },
          "Action": ["kms:GenerateDataKey", "kms:Decrypt"],
          "Resource": "*"
        }
      ]
    }
  POLICY
}

resource "aws_sqs_queue" "uploads" {
  name              = "uploads"
  kms_master_key_id = aws_kms_key.queue.key_id
}

resource "aws_sqs_queue" "thumbnails" {
  name              = "thumbnails"
  kms_master_key_id = aws_kms_key.queue.key_id
}

resource "aws_sns_topic" "uploads" {
  name = "uploads"
}

resource "aws_sns_topic_subscription" "thumbnails" {
  topic_arn = aws_sns_topic.uploads.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.thumbnails.arn
}

resource "aws_s3_bucket_notification" "uploads" {
  bucket = "uploads"

  queue {
    queue_arn = aws_sqs_queue.uploads.arn # want aws_kms_service_access
    events    = ["s3:ObjectCreated:*"]
  }

  topic {
    topic_arn     = aws_sns_topic.uploads.arn
    events        = ["s3:ObjectCreated:*"]
    filter_suffix = ".png"
  }
}
