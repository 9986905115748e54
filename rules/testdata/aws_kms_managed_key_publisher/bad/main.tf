resource "aws_sns_topic" "alerts" {
  name              = "alerts"
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.alerts: it is encrypted with the AWS managed key, whose policy lets no service in and cannot be changed, so that nothing arrives of what aws_cloudwatch_metric_alarm.errors sends with alarm_actions. Use a key of your own, and allow cloudwatch.amazonaws.com kms:GenerateDataKey\* and kms:Decrypt in its policy.$`
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.alerts.arn]
}
