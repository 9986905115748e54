variable "services" {
  type    = list(string)
  default = []
}

variable "name" {
  type    = string
  default = "alarms"
}

data "aws_iam_policy_document" "main" {
  statement {
    sid       = var.name
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
  }

  dynamic "statement" {
    for_each = var.services

    content {
      actions   = ["kms:GenerateDataKey*", "kms:Decrypt"]
      resources = ["*"]

      principals {
        type        = "Service"
        identifiers = [statement.value]
      }
    }
  }
}

resource "aws_kms_key" "main" {
  policy = data.aws_iam_policy_document.main.json
}

resource "aws_sns_topic" "main" {
  name              = var.name
  kms_master_key_id = aws_kms_key.main.arn
}

resource "aws_cloudwatch_metric_alarm" "main" {
  alarm_actions = [aws_sns_topic.main.arn]
}

# What a caller gives is no statement here.
data "aws_iam_policy_document" "account" {
  statement {
    sid       = var.name
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
  }
}

resource "aws_kms_key" "account" {
  policy = data.aws_iam_policy_document.account.json
}

resource "aws_cloudwatch_log_group" "account" {
  name       = var.name
  kms_key_id = aws_kms_key.account.arn # want `kms_key_id is aws_kms_key.account, whose policy does not let`
}
