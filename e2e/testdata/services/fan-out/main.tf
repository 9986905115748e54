# A topic that fans out to the queues of several consumers, with a dead-letter
# queue for each. All queues are on the AWS managed key but the last.
data "aws_caller_identity" "current" {}

locals {
  consumers = {
    billing  = "alias/aws/sqs"
    shipping = null
  }
}

resource "aws_sns_topic" "orders" {
  name              = "orders"
  kms_master_key_id = "alias/aws/sns"
}

resource "aws_sqs_queue" "consumer" {
  for_each = local.consumers

  name                    = each.key
  kms_master_key_id       = each.value # want aws_kms_managed_key_publisher
  sqs_managed_sse_enabled = each.value == null ? true : null
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead[each.key].arn
    maxReceiveCount     = 5
  })
}

resource "aws_sqs_queue" "dead" {
  for_each = local.consumers

  name              = "${each.key}-dead"
  kms_master_key_id = "alias/aws/sqs"
}

resource "aws_sns_topic_subscription" "consumer" {
  for_each = local.consumers

  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.consumer[each.key].arn
}
