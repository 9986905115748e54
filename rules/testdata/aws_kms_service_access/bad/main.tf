resource "aws_kms_key" "alerts" {
  description         = "Encrypts what the alarms say"
  enable_key_rotation = true
  policy              = data.aws_iam_policy_document.alerts.json
}

data "aws_iam_policy_document" "alerts" {
  statement {
    sid       = "Account"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }

  statement {
    sid       = "EventBridge"
    actions   = ["kms:GenerateDataKey*", "kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["111122223333"]
    }
  }
}

resource "aws_sns_topic" "alerts" {
  name              = "alerts"
  kms_master_key_id = aws_kms_key.alerts.key_id
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.alerts.arn] # want `^aws_cloudwatch_metric_alarm.errors: alarm_actions publishes to aws_sns_topic.alerts, which is encrypted with aws_kms_key.alerts, whose policy lets events.amazonaws.com in, but not cloudwatch.amazonaws.com, so that the messages are lost, and nothing but the alarm's history shows it. Allow cloudwatch.amazonaws.com kms:GenerateDataKey\*, kms:Decrypt in the key policy.$`
}

resource "aws_cloudwatch_event_target" "findings" {
  rule = "findings"
  arn  = aws_sns_topic.alerts.arn # want `^aws_cloudwatch_event_target.findings: arn sends events to aws_sns_topic.alerts, which is encrypted with aws_kms_key.alerts, whose policy lets events.amazonaws.com in only with aws:SourceAccount, by statement "EventBridge", which it does not send to KMS for a topic, so that no event arrives there, and nothing but the metric FailedInvocations shows it. Leave that condition out.$`
}
