# What EventBridge or CloudTrail does not send for a topic must not be asked for.
locals {
  conditions = {
    account      = { StringEquals = { "aws:SourceAccount" = "111122223333" } }
    arn          = { ArnLike = { "AWS:SourceArn" = "arn:aws:events:*:111122223333:rule/*" } }
    organization = { StringEquals = { "aws:SourceOrgID" = "o-1234567890" } }
    if_exists    = { StringEqualsIfExists = { "aws:SourceAccount" = "111122223333" } }
    context      = { StringLike = { "kms:EncryptionContext:aws:sns:topicArn" = "arn:aws:sns:*:111122223333:*" } }
    caller       = { StringEquals = { "kms:CallerAccount" = "111122223333" } }
    absent       = { Null = { "aws:SourceAccount" = "true" } }
    none         = {}
  }
}

resource "aws_kms_key" "each" {
  for_each = local.conditions
  policy = jsonencode({
    Statement = [{
      Sid       = "Events"
      Effect    = "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = ["kms:GenerateDataKey*", "kms:Decrypt"]
      Resource  = "*"
      Condition = each.value
    }]
  })
}

resource "aws_sns_topic" "each" {
  for_each          = local.conditions
  kms_master_key_id = aws_kms_key.each[each.key].arn
}

resource "aws_cloudwatch_event_target" "account" {
  arn = aws_sns_topic.each["account"].arn # want `in only with aws:SourceAccount, by statement "Events", which it does not send to KMS for a topic, .* Leave that condition out.$`
}

resource "aws_cloudwatch_event_target" "arn" {
  arn = aws_sns_topic.each["arn"].arn # want `in only with aws:SourceArn, by statement "Events"`
}

resource "aws_cloudwatch_event_target" "organization" {
  arn = aws_sns_topic.each["organization"].arn # want `in only with aws:SourceOrgID, by statement "Events"`
}

resource "aws_cloudwatch_event_target" "if_exists" {
  arn = aws_sns_topic.each["if_exists"].arn
}

resource "aws_cloudwatch_event_target" "context" {
  arn = aws_sns_topic.each["context"].arn
}

resource "aws_cloudwatch_event_target" "caller" {
  arn = aws_sns_topic.each["caller"].arn
}

resource "aws_cloudwatch_event_target" "absent" {
  arn = aws_sns_topic.each["absent"].arn
}

resource "aws_cloudwatch_event_target" "none" {
  arn = aws_sns_topic.each["none"].arn
}

# A queue is sent them, and so is an event bus.
resource "aws_sqs_queue" "account" {
  kms_master_key_id = aws_kms_key.each["account"].arn
}

resource "aws_cloudwatch_event_target" "queue" {
  arn = aws_sqs_queue.account.arn

  dead_letter_config {
    arn = aws_sqs_queue.account.arn
  }
}

resource "aws_cloudwatch_event_bus" "account" {
  kms_key_identifier = aws_kms_key.each["account"].arn
}

# A role has rights of its own.
resource "aws_cloudwatch_event_target" "role" {
  arn      = aws_sns_topic.each["account"].arn
  role_arn = aws_iam_role.events.arn
}

resource "aws_cloudwatch_event_target" "perhaps_role" {
  arn      = aws_sns_topic.each["account"].arn
  role_arn = var.role
}

variable "role" {
  type = string
}

# A second statement without the condition does.
resource "aws_kms_key" "second" {
  policy = jsonencode({
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = ["kms:GenerateDataKey*", "kms:Decrypt"]
        Resource  = "*"
        Condition = local.conditions.account
      },
      {
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = ["kms:GenerateDataKey*", "kms:Decrypt"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_sns_topic" "second" {
  kms_master_key_id = aws_kms_key.second.arn
}

resource "aws_cloudwatch_event_target" "second" {
  arn = aws_sns_topic.second.arn
}

# EventBridge and CloudWatch are not the same.
resource "aws_kms_key" "cloudwatch" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "cloudwatch.amazonaws.com" }
      Action    = ["kms:GenerateDataKey*", "kms:Decrypt"]
      Resource  = "*"
    }]
  })
}

resource "aws_sns_topic" "cloudwatch" {
  kms_master_key_id = aws_kms_key.cloudwatch.arn
}

resource "aws_cloudwatch_event_target" "cloudwatch" {
  arn = aws_sns_topic.cloudwatch.arn # want `whose policy lets cloudwatch.amazonaws.com in, but not events.amazonaws.com, so that`
}

resource "aws_cloudwatch_composite_alarm" "cloudwatch" {
  alarm_actions = [aws_sns_topic.cloudwatch.arn]
}

resource "aws_cloudwatch_composite_alarm" "events" {
  alarm_actions = [aws_sns_topic.each["none"].arn] # want `whose policy lets events.amazonaws.com in, but not cloudwatch.amazonaws.com, so that`
}

# A key for a trail's logs, and for its topic with a statement for that, too.
locals {
  statements = {
    logs = [{
      Sid       = "Logs"
      Effect    = "Allow"
      Principal = { Service = "cloudtrail.amazonaws.com" }
      Action    = "kms:GenerateDataKey*"
      Resource  = "*"
      Condition = { StringLike = { "kms:EncryptionContext:aws:cloudtrail:arn" = "arn:aws:cloudtrail:*:111122223333:trail/*" } }
    }]
    topic = [{
      Sid       = "Topic"
      Effect    = "Allow"
      Principal = { Service = "cloudtrail.amazonaws.com" }
      Action    = ["kms:GenerateDataKey*", "kms:Decrypt"]
      Resource  = "*"
      Condition = { StringEquals = { "aws:SourceArn" = "arn:aws:cloudtrail:eu-central-1:111122223333:trail/account" } }
    }]
  }
}

resource "aws_kms_key" "trail" {
  policy = jsonencode({ Statement = local.statements.logs })
}

resource "aws_kms_key" "both" {
  policy = jsonencode({ Statement = concat(local.statements.logs, local.statements.topic) })
}

resource "aws_sns_topic" "trail" {
  kms_master_key_id = aws_kms_key.trail.id
}

resource "aws_sns_topic" "both" {
  kms_master_key_id = aws_kms_key.both.id
}

resource "aws_cloudtrail" "trail" {
  kms_key_id     = aws_kms_key.trail.arn
  sns_topic_name = aws_sns_topic.trail.name # want `in only with kms:EncryptionContext:aws:cloudtrail:arn, by statement "Logs", which it does not send to KMS for a topic, so that no notification arrives there. Allow cloudtrail.amazonaws.com kms:GenerateDataKey\*, kms:Decrypt in a statement without that condition.$`
}

resource "aws_cloudtrail" "both" {
  kms_key_id     = aws_kms_key.both.arn
  sns_topic_name = aws_sns_topic.both.name
}
