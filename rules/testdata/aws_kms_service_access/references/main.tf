variable "key" {
  type = string
}

variable "encrypted" {
  type = bool
}

locals {
  key   = aws_kms_alias.main.target_key_arn
  topic = aws_sns_topic.main.arn
}

data "aws_kms_alias" "main" {
  name = "alias/main"
}

resource "aws_kms_key" "main" {}

resource "aws_kms_key" "counted" {
  count = 2
}

resource "aws_kms_key" "other" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = ["logs.amazonaws.com", "cloudwatch.amazonaws.com"] }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_kms_alias" "main" {
  name          = "alias/main"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_cloudwatch_log_group" "id" {
  kms_key_id = aws_kms_key.main.id # want `^aws_cloudwatch_log_group.id: kms_key_id is aws_kms_key.main, `
}

resource "aws_cloudwatch_log_group" "alias" {
  kms_key_id = aws_kms_alias.main.arn # want `^aws_cloudwatch_log_group.alias: kms_key_id is aws_kms_key.main, `
}

resource "aws_cloudwatch_log_group" "local" {
  kms_key_id = local.key # want `^aws_cloudwatch_log_group.local: kms_key_id is aws_kms_key.main, `
}

resource "aws_cloudwatch_log_group" "index" {
  kms_key_id = aws_kms_key.counted[1].arn # want `^aws_cloudwatch_log_group.index: kms_key_id is aws_kms_key.counted\[1\], `
}

resource "aws_cloudwatch_log_group" "both" {
  kms_key_id = var.encrypted ? aws_kms_key.main.arn : aws_kms_key.counted[0].arn # want `^aws_cloudwatch_log_group.both: kms_key_id is aws_kms_key.main, `
}

resource "aws_cloudwatch_log_group" "one_result" {
  kms_key_id = var.encrypted ? aws_kms_key.main.arn : aws_kms_key.other.arn
}

resource "aws_cloudwatch_log_group" "or_none" {
  kms_key_id = var.encrypted ? aws_kms_key.main.arn : null
}

resource "aws_cloudwatch_log_group" "or_literal" {
  kms_key_id = var.encrypted ? aws_kms_key.main.arn : "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_cloudwatch_log_group" "variable" {
  kms_key_id = var.key
}

resource "aws_cloudwatch_log_group" "data" {
  kms_key_id = data.aws_kms_alias.main.target_key_arn
}

resource "aws_cloudwatch_log_group" "literal" {
  kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_cloudwatch_log_group" "output" {
  kms_key_id = module.kms.key_arn
}

resource "aws_cloudwatch_log_group" "none" {
}

resource "aws_cloudwatch_log_group" "null" {
  kms_key_id = null
}

resource "aws_cloudwatch_log_group" "zero" {
  count      = 0
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_cloudwatch_log_group" "perhaps" {
  count      = var.encrypted ? 1 : 0
  kms_key_id = aws_kms_key.main.arn # want `^aws_cloudwatch_log_group.perhaps: kms_key_id is aws_kms_key.main, `
}

resource "aws_sns_topic" "main" {
  kms_master_key_id = aws_kms_alias.main.name
}

resource "aws_sns_topic" "other" {
  kms_master_key_id = aws_kms_key.other.arn
}

resource "aws_sns_topic" "plain" {
}

resource "aws_sns_topic" "elsewhere" {
  kms_master_key_id = var.key
}

resource "aws_cloudwatch_metric_alarm" "several" {
  alarm_actions = [
    # want@-1 `^aws_cloudwatch_metric_alarm.several: alarm_actions publishes to aws_sns_topic.main, which is encrypted with aws_kms_key.main, whose default policy lets no service in, `
    aws_sns_topic.other.arn,
    local.topic,
    aws_autoscaling_policy.grow.arn,
    "arn:aws:sns:eu-central-1:111122223333:elsewhere",
    aws_sns_topic.plain.arn,
    aws_sns_topic.elsewhere.arn,
  ]
  ok_actions = concat([aws_sns_topic.other.arn], [aws_sns_topic.main.id]) # want `ok_actions publishes to aws_sns_topic.main`
}

resource "aws_cloudwatch_metric_alarm" "perhaps" {
  alarm_actions = var.encrypted ? [aws_sns_topic.main.arn] : [] # want `alarm_actions publishes to aws_sns_topic.main`
}

resource "aws_cloudwatch_metric_alarm" "either" {
  alarm_actions = [var.encrypted ? aws_sns_topic.main.arn : aws_sns_topic.other.arn]
}

# A topic that is measured is not published to.
resource "aws_cloudwatch_metric_alarm" "dimension" {
  dimensions = {
    TopicName = aws_sns_topic.main.name
  }
  alarm_actions = [aws_sns_topic.other.arn]
}

resource "aws_cloudwatch_metric_alarm" "flattened" {
  alarm_actions = flatten([aws_sns_topic.main.arn, var.more]) # want `alarm_actions publishes to aws_sns_topic.main`
}

variable "more" {
  type = list(string)
}
