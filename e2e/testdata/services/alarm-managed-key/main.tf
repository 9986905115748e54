# A topic on the AWS managed key for the alarms of a database, and one for
# what an Auto Scaling group says, for which its role is used.
resource "aws_sns_topic" "database" {
  name              = "database"
  kms_master_key_id = "alias/aws/sns" # want aws_kms_managed_key_publisher
}

resource "aws_sns_topic" "scaling" {
  name              = "scaling"
  kms_master_key_id = "alias/aws/sns"
}

resource "aws_cloudwatch_metric_alarm" "storage" {
  alarm_name          = "storage"
  comparison_operator = "LessThanThreshold"
  evaluation_periods  = 1
  metric_name         = "FreeStorageSpace"
  namespace           = "AWS/RDS"
  threshold           = 5000000000
  alarm_actions       = [aws_sns_topic.database.arn]
  dimensions = {
    DBInstanceIdentifier = "orders"
  }
}

resource "aws_cloudwatch_metric_alarm" "undelivered" {
  alarm_name          = "undelivered"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "NumberOfNotificationsFailed"
  namespace           = "AWS/SNS"
  threshold           = 0
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:operations"]
  dimensions = {
    TopicName = aws_sns_topic.scaling.name
  }
}

resource "aws_autoscaling_notification" "scaling" {
  group_names   = ["web"]
  notifications = ["autoscaling:EC2_INSTANCE_LAUNCH_ERROR"]
  topic_arn     = aws_sns_topic.scaling.arn
}
