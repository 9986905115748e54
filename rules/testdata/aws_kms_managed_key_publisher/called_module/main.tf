module "alerts" {
  source = "./module"
  key    = "alias/aws/sns" # want `^module.alerts.aws_sns_topic.main: it is encrypted with the AWS managed key`
}

module "own" {
  source = "./module"
  key    = "alias/alerts"
}
