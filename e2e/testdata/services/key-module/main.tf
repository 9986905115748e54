# A module for keys, as every company has one, and who uses what it gives.
module "logs_key" {
  source   = "./key"
  name     = "logs"
  services = ["logs.eu-west-1.amazonaws.com"]
}

module "alerts_key" {
  source   = "./key"
  name     = "alerts"
  services = ["sns.amazonaws.com"]
}

resource "aws_cloudwatch_log_group" "api" {
  name       = "/ecs/api"
  kms_key_id = module.logs_key.arn
}

resource "aws_cloudwatch_log_group" "by_id" {
  name       = "/ecs/worker"
  kms_key_id = module.logs_key.id # want aws_kms_reference_refused
}

resource "aws_sns_topic" "alerts" {
  name              = "alerts"
  kms_master_key_id = module.alerts_key.id
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "Errors"
  namespace           = "AWS/Lambda"
  threshold           = 0
  alarm_actions       = [aws_sns_topic.alerts.arn] # want aws_kms_service_access
}
