variable "alarms" {
  type    = bool
  default = false
}

resource "aws_kms_key" "shut" {}

resource "aws_kms_key" "open" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Alarms", Effect = "Allow", Principal = { Service = "cloudwatch.amazonaws.com" }, Action = "kms:*", Resource = "*" },
    ]
  })
}

# Whoever switches the alarm on, gets the other key.
resource "aws_sns_topic" "main" {
  kms_master_key_id = var.alarms ? aws_kms_key.open.id : aws_kms_key.shut.id
}

resource "aws_cloudwatch_metric_alarm" "main" {
  count         = var.alarms ? 1 : 0
  alarm_actions = [aws_sns_topic.main.arn]
}

resource "aws_sns_topic" "fixed" {
  kms_master_key_id = aws_kms_key.shut.id
}

resource "aws_cloudwatch_metric_alarm" "fixed" {
  count         = var.alarms ? 1 : 0
  alarm_actions = [aws_sns_topic.fixed.arn] # want `^aws_cloudwatch_metric_alarm.fixed: alarm_actions publishes to aws_sns_topic.fixed`
}

resource "aws_cloudwatch_metric_alarm" "always" {
  alarm_actions = [aws_sns_topic.main.arn] # want `^aws_cloudwatch_metric_alarm.always: alarm_actions publishes to aws_sns_topic.main`
}
