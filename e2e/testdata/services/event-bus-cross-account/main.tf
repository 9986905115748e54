# Events that go to the bus of another account and to an encrypted queue, with
# a role, and to a topic of that account, which is named by its ARN.
variable "central_bus_arn" {
  type = string
}

resource "aws_iam_role" "events" {
  name = "events"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_kms_key" "queue" {
  description             = "queue"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_sqs_queue" "audit" {
  name              = "audit"
  kms_master_key_id = aws_kms_key.queue.arn
}

resource "aws_cloudwatch_event_target" "central" {
  rule     = "all"
  arn      = var.central_bus_arn
  role_arn = aws_iam_role.events.arn
}

resource "aws_cloudwatch_event_target" "audit" {
  rule     = "all"
  arn      = aws_sqs_queue.audit.arn
  role_arn = aws_iam_role.events.arn
}

resource "aws_cloudwatch_event_target" "operations" {
  rule = "all"
  arn  = "arn:aws:sns:eu-west-1:444455556666:operations"
}
