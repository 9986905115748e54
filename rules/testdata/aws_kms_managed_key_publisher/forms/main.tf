variable "key" {
  type = string
}

variable "default" {
  type    = string
  default = "alias/aws/sns"
}

variable "on" {
  type = bool
}

locals {
  managed = "arn:aws:kms:${var.key}:111122223333:alias/aws/sns"
  topics  = [aws_sns_topic.arn.arn, aws_sns_topic.data.arn, aws_sns_topic.key.arn, aws_sns_topic.variable.arn]
}

data "aws_kms_alias" "sns" {
  name = "alias/aws/sns"
}

data "aws_kms_alias" "own" {
  name = "alias/own"
}

data "aws_kms_key" "sns" {
  key_id = "alias/aws/sns"
}

data "aws_kms_key" "by_alias" {
  key_id = data.aws_kms_alias.sns.arn
}

resource "aws_sns_topic" "arn" {
  kms_master_key_id = "arn:aws:kms:eu-central-1:111122223333:alias/aws/sns" # want `^aws_sns_topic.arn: it is encrypted with the AWS managed key`
}

resource "aws_sns_topic" "part" {
  kms_master_key_id = local.managed # want `^aws_sns_topic.part: it is encrypted with the AWS managed key`
}

resource "aws_sns_topic" "data" {
  kms_master_key_id = data.aws_kms_alias.sns.target_key_arn # want `^aws_sns_topic.data: it is encrypted with the AWS managed key`
}

resource "aws_sns_topic" "key" {
  kms_master_key_id = data.aws_kms_key.sns.arn # want `^aws_sns_topic.key: it is encrypted with the AWS managed key`
}

resource "aws_sns_topic" "by_alias" {
  kms_master_key_id = data.aws_kms_key.by_alias.id # want `^aws_sns_topic.by_alias: it is encrypted with the AWS managed key`
}

resource "aws_sns_topic" "variable" {
  kms_master_key_id = var.default # want `^aws_sns_topic.variable: it is encrypted with the AWS managed key`
}

resource "aws_sns_topic" "each" {
  for_each          = { managed = "alias/aws/sns", own = "alias/own" }
  kms_master_key_id = each.value # want `^aws_sns_topic.each\["managed"\]: it is encrypted with the AWS managed key`
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_actions = concat(local.topics, [aws_sns_topic.part.arn, aws_sns_topic.by_alias.id, aws_sns_topic.each["managed"].arn, aws_sns_topic.each["own"].arn])
  ok_actions = [
    aws_sns_topic.none.arn,
    aws_sns_topic.null.arn,
    aws_sns_topic.own.arn,
    aws_sns_topic.unknown.arn,
    aws_sns_topic.either.arn,
    aws_sns_topic.unlike.arn,
  ]
}

resource "aws_sns_topic" "none" {
}

resource "aws_sns_topic" "null" {
  kms_master_key_id = null
}

resource "aws_sns_topic" "own" {
  kms_master_key_id = data.aws_kms_alias.own.arn
}

resource "aws_sns_topic" "unknown" {
  kms_master_key_id = var.key
}

resource "aws_sns_topic" "either" {
  kms_master_key_id = var.on ? "alias/aws/sns" : aws_kms_key.own.arn
}

resource "aws_sns_topic" "unlike" {
  kms_master_key_id = "alias/aws/sns-of-our-own"
}

resource "aws_sns_topic" "zero" {
  count             = 0
  kms_master_key_id = "alias/aws/sns"
}

resource "aws_sns_topic" "perhaps" {
  count             = var.on ? 1 : 0
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.perhaps: it is encrypted with the AWS managed key`
}

resource "aws_db_event_subscription" "perhaps" {
  sns_topic = aws_sns_topic.perhaps[0].arn
}

# Neither a role's publications nor a name somewhere else count.
resource "aws_sns_topic" "quiet" {
  kms_master_key_id = "alias/aws/sns"
}

resource "aws_cloudwatch_metric_alarm" "dimensions" {
  dimensions = {
    TopicName = aws_sns_topic.quiet.name
  }
}

resource "aws_cloudwatch_event_target" "role" {
  arn      = aws_sns_topic.quiet.arn
  role_arn = aws_iam_role.events.arn
}

resource "aws_autoscaling_notification" "role" {
  topic_arn = aws_sns_topic.quiet.arn
}

resource "aws_cloudwatch_metric_alarm" "either" {
  alarm_actions = [var.on ? aws_sns_topic.quiet.arn : aws_sns_topic.own.arn]
}

output "topic" {
  value = aws_sns_topic.quiet.arn
}

resource "aws_sqs_queue" "sse" {
  sqs_managed_sse_enabled = true
}

resource "aws_sns_topic_subscription" "sse" {
  protocol = "sqs"
  endpoint = aws_sqs_queue.sse.arn
}

resource "aws_sqs_queue" "lambda" {
  kms_master_key_id = "alias/aws/sqs"
}

resource "aws_sns_topic_subscription" "lambda" {
  protocol = "lambda"
  endpoint = aws_sqs_queue.lambda.arn
}

# A trail takes the name of a topic.
resource "aws_sns_topic" "trail" {
  name              = "trail"
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.trail: .* of what aws_cloudtrail.name sends with sns_topic_name`
}

resource "aws_cloudtrail" "name" {
  sns_topic_name = aws_sns_topic.trail.name
}
