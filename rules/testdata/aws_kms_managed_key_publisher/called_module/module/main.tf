variable "key" {
  type = string
}

resource "aws_sns_topic" "main" {
  kms_master_key_id = var.key
}

resource "aws_cloudwatch_event_target" "main" {
  arn = aws_sns_topic.main.arn
}
