module "let_in" {
  source   = "./module"
  services = ["cloudwatch.amazonaws.com"]
}

module "kept_out" {
  source   = "./module"
  services = ["events.amazonaws.com"] # want `^module.kept_out.aws_cloudwatch_metric_alarm.main: alarm_actions publishes to module.kept_out.aws_sns_topic.main, .* whose policy lets events.amazonaws.com in, but not cloudwatch.amazonaws.com`
}

module "by_default" { # want `^module.by_default: aws_cloudwatch_metric_alarm.main .*: alarm_actions publishes to module.by_default.aws_sns_topic.main`
  source = "./module"
}
