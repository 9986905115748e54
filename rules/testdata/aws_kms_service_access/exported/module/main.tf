variable "policy" {
  type    = string
  default = null
}

resource "aws_kms_key" "main" {
  policy = var.policy
}

output "key_id" {
  value = aws_kms_key.main.key_id
}

resource "aws_sns_topic" "main" {
  kms_master_key_id = aws_kms_key.main.arn
}

resource "aws_cloudwatch_metric_alarm" "main" {
  alarm_actions = [aws_sns_topic.main.arn]
}
