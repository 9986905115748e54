variable "alarms" {
  type    = bool
  default = false
}

variable "key" {
  type    = string
  default = "alias/aws/sns"
}

resource "aws_kms_key" "main" {}

# Whoever switches the alarm on, gets another key.
resource "aws_sns_topic" "main" {
  kms_master_key_id = var.alarms ? aws_kms_key.main.id : "alias/aws/sns"
}

resource "aws_cloudwatch_metric_alarm" "main" {
  count         = var.alarms ? 1 : 0
  alarm_actions = [aws_sns_topic.main.arn]
}

resource "aws_sns_topic" "fixed" {
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.fixed: it is encrypted with the AWS managed key.*aws_cloudwatch_metric_alarm.fixed`
}

resource "aws_cloudwatch_metric_alarm" "fixed" {
  count         = var.alarms ? 1 : 0
  alarm_actions = [aws_sns_topic.fixed.arn]
}

# The second one is always there.
resource "aws_sns_topic" "default" {
  kms_master_key_id = var.key # want `^aws_sns_topic.default: it is encrypted with the AWS managed key.*aws_cloudwatch_metric_alarm.always`
}

resource "aws_cloudwatch_metric_alarm" "switched" {
  count         = var.alarms ? 1 : 0
  alarm_actions = [aws_sns_topic.default.arn]
}

resource "aws_cloudwatch_metric_alarm" "always" {
  alarm_actions = [aws_sns_topic.default.arn]
}
