# What calls the module is here, so that it is known which policies its keys get.
module "attached" {
  source = "./module"
}

resource "aws_kms_key_policy" "attached" {
  key_id = module.attached.key_id
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "cloudwatch.amazonaws.com" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

module "given" {
  source = "./module"
  policy = aws_kms_key_policy.attached.policy
}

module "forgotten" { # want `^module.forgotten: aws_cloudwatch_metric_alarm.main .*: alarm_actions publishes to module.forgotten.aws_sns_topic.main, .* whose default policy lets no service in`
  source = "./module"
}
