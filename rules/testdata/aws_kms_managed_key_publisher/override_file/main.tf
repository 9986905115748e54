resource "aws_sns_topic" "mended" {
  kms_master_key_id = "alias/aws/sns"
}

resource "aws_sns_topic" "spoilt" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_cloudwatch_composite_alarm" "main" {
  alarm_actions = [aws_sns_topic.mended.arn, aws_sns_topic.spoilt.arn]
}
