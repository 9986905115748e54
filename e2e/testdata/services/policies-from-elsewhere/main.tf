# Keys whose policies are not, or not all, in the configuration: extended by the
# caller, read from a template, with everybody of the organization, by a grant.
variable "extra_policy_json" {
  type    = string
  default = "{}"
}

variable "services" {
  type = list(string)
}

data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "extended" {
  source_policy_documents = [var.extra_policy_json]

  statement {
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }

  statement {
    actions   = ["kms:GenerateDataKey*", "kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = var.services
    }
  }
}

resource "aws_kms_key" "extended" {
  description             = "extended"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.extended.json
}

resource "aws_kms_key" "organization" {
  description             = "organization"
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
        Principal = "*"
        Action    = ["kms:GenerateDataKey*", "kms:Decrypt", "kms:DescribeKey"]
        Resource  = "*"
        Condition = {
          StringEquals = { "kms:CallerAccount" = data.aws_caller_identity.current.account_id }
          StringLike   = { "kms:ViaService" = "sqs.*.amazonaws.com" }
        }
      },
    ]
  })
}

resource "aws_kms_key" "granted" {
  description             = "granted"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_kms_grant" "granted" {
  name              = "alarms"
  key_id            = aws_kms_key.granted.key_id
  grantee_principal = "cloudwatch.amazonaws.com"
  operations        = ["GenerateDataKey", "Decrypt"]
}

resource "aws_sns_topic" "extended" {
  name              = "extended"
  kms_master_key_id = aws_kms_key.extended.arn
}

resource "aws_sqs_queue" "organization" {
  name              = "organization"
  kms_master_key_id = aws_kms_key.organization.arn
}

resource "aws_sns_topic" "granted" {
  name              = "granted"
  kms_master_key_id = aws_kms_key.granted.arn
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.extended.arn, aws_sns_topic.granted.arn]
}

resource "aws_sns_topic_subscription" "organization" {
  topic_arn = "arn:aws:sns:eu-west-1:111122223333:orders"
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.organization.arn
}
