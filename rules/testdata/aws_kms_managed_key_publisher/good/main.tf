resource "aws_sns_topic" "alerts" {
  name              = "alerts"
  kms_master_key_id = aws_kms_key.alerts.key_id
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

# Nothing but principals of the account publish to this one.
resource "aws_sns_topic" "releases" {
  name              = "releases"
  kms_master_key_id = "alias/aws/sns"
}
