resource "aws_sns_topic" "r0" {
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.r0: it is encrypted with the AWS managed key, .* nothing arrives of what aws_s3_bucket_notification.r0 sends with topic.topic_arn.`
}

resource "aws_s3_bucket_notification" "r0" {
  topic {
    topic_arn = aws_sns_topic.r0.arn
  }
}

resource "aws_sns_topic" "own0" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_s3_bucket_notification" "own0" {
  topic {
    topic_arn = aws_sns_topic.own0.arn
  }
}

resource "aws_sqs_queue" "r1" {
  kms_master_key_id = "alias/aws/sqs" # want `^aws_sqs_queue.r1: it is encrypted with the AWS managed key, .* nothing arrives of what aws_s3_bucket_notification.r1 sends with queue.queue_arn.`
}

resource "aws_s3_bucket_notification" "r1" {
  queue {
    queue_arn = aws_sqs_queue.r1.arn
  }
}

resource "aws_sqs_queue" "own1" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_s3_bucket_notification" "own1" {
  queue {
    queue_arn = aws_sqs_queue.own1.arn
  }
}

resource "aws_sns_topic" "r2" {
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.r2: it is encrypted with the AWS managed key, .* nothing arrives of what aws_cloudwatch_metric_alarm.r2 sends with alarm_actions.`
}

resource "aws_cloudwatch_metric_alarm" "r2" {
  alarm_actions = [aws_sns_topic.r2.arn]
}

resource "aws_sns_topic" "own2" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_cloudwatch_metric_alarm" "own2" {
  alarm_actions = [aws_sns_topic.own2.arn]
}

resource "aws_sns_topic" "r3" {
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.r3: it is encrypted with the AWS managed key, .* nothing arrives of what aws_cloudwatch_metric_alarm.r3 sends with ok_actions.`
}

resource "aws_cloudwatch_metric_alarm" "r3" {
  ok_actions = [aws_sns_topic.r3.arn]
}

resource "aws_sns_topic" "own3" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_cloudwatch_metric_alarm" "own3" {
  ok_actions = [aws_sns_topic.own3.arn]
}

resource "aws_sns_topic" "r4" {
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.r4: it is encrypted with the AWS managed key, .* nothing arrives of what aws_cloudwatch_metric_alarm.r4 sends with insufficient_data_actions.`
}

resource "aws_cloudwatch_metric_alarm" "r4" {
  insufficient_data_actions = [aws_sns_topic.r4.arn]
}

resource "aws_sns_topic" "own4" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_cloudwatch_metric_alarm" "own4" {
  insufficient_data_actions = [aws_sns_topic.own4.arn]
}

resource "aws_sns_topic" "r5" {
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.r5: it is encrypted with the AWS managed key, .* nothing arrives of what aws_cloudwatch_composite_alarm.r5 sends with alarm_actions.`
}

resource "aws_cloudwatch_composite_alarm" "r5" {
  alarm_actions = [aws_sns_topic.r5.arn]
}

resource "aws_sns_topic" "own5" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_cloudwatch_composite_alarm" "own5" {
  alarm_actions = [aws_sns_topic.own5.arn]
}

resource "aws_sns_topic" "r6" {
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.r6: it is encrypted with the AWS managed key, .* nothing arrives of what aws_cloudwatch_composite_alarm.r6 sends with ok_actions.`
}

resource "aws_cloudwatch_composite_alarm" "r6" {
  ok_actions = [aws_sns_topic.r6.arn]
}

resource "aws_sns_topic" "own6" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_cloudwatch_composite_alarm" "own6" {
  ok_actions = [aws_sns_topic.own6.arn]
}

resource "aws_sns_topic" "r7" {
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.r7: it is encrypted with the AWS managed key, .* nothing arrives of what aws_cloudwatch_composite_alarm.r7 sends with insufficient_data_actions.`
}

resource "aws_cloudwatch_composite_alarm" "r7" {
  insufficient_data_actions = [aws_sns_topic.r7.arn]
}

resource "aws_sns_topic" "own7" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_cloudwatch_composite_alarm" "own7" {
  insufficient_data_actions = [aws_sns_topic.own7.arn]
}

resource "aws_sns_topic" "r8" {
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.r8: it is encrypted with the AWS managed key, .* nothing arrives of what aws_cloudwatch_event_target.r8 sends with arn.`
}

resource "aws_cloudwatch_event_target" "r8" {
  arn = aws_sns_topic.r8.arn
}

resource "aws_sns_topic" "own8" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_cloudwatch_event_target" "own8" {
  arn = aws_sns_topic.own8.arn
}

resource "aws_sqs_queue" "r9" {
  kms_master_key_id = "alias/aws/sqs" # want `^aws_sqs_queue.r9: it is encrypted with the AWS managed key, .* nothing arrives of what aws_cloudwatch_event_target.r9 sends with arn.`
}

resource "aws_cloudwatch_event_target" "r9" {
  arn = aws_sqs_queue.r9.arn
}

resource "aws_sqs_queue" "own9" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_cloudwatch_event_target" "own9" {
  arn = aws_sqs_queue.own9.arn
}

resource "aws_sqs_queue" "r10" {
  kms_master_key_id = "alias/aws/sqs" # want `^aws_sqs_queue.r10: it is encrypted with the AWS managed key, .* nothing arrives of what aws_cloudwatch_event_target.r10 sends with dead_letter_config.arn.`
}

resource "aws_cloudwatch_event_target" "r10" {
  dead_letter_config {
    arn = aws_sqs_queue.r10.arn
  }
}

resource "aws_sqs_queue" "own10" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_cloudwatch_event_target" "own10" {
  dead_letter_config {
    arn = aws_sqs_queue.own10.arn
  }
}

resource "aws_sqs_queue" "r11" {
  kms_master_key_id = "alias/aws/sqs" # want `^aws_sqs_queue.r11: it is encrypted with the AWS managed key, .* nothing arrives of what aws_sns_topic_subscription.r11 sends with endpoint.`
}

resource "aws_sns_topic_subscription" "r11" {
  protocol = "sqs"
  endpoint = aws_sqs_queue.r11.arn
}

resource "aws_sqs_queue" "own11" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_sns_topic_subscription" "own11" {
  protocol = "sqs"
  endpoint = aws_sqs_queue.own11.arn
}

resource "aws_sns_topic" "r12" {
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.r12: it is encrypted with the AWS managed key, .* nothing arrives of what aws_db_event_subscription.r12 sends with sns_topic.`
}

resource "aws_db_event_subscription" "r12" {
  sns_topic = aws_sns_topic.r12.arn
}

resource "aws_sns_topic" "own12" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_db_event_subscription" "own12" {
  sns_topic = aws_sns_topic.own12.arn
}

resource "aws_sns_topic" "r13" {
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.r13: it is encrypted with the AWS managed key, .* nothing arrives of what aws_budgets_budget.r13 sends with notification.subscriber_sns_topic_arns.`
}

resource "aws_budgets_budget" "r13" {
  notification {
    subscriber_sns_topic_arns = [aws_sns_topic.r13.arn]
  }
}

resource "aws_sns_topic" "own13" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_budgets_budget" "own13" {
  notification {
    subscriber_sns_topic_arns = [aws_sns_topic.own13.arn]
  }
}

resource "aws_sns_topic" "r14" {
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.r14: it is encrypted with the AWS managed key, .* nothing arrives of what aws_codestarnotifications_notification_rule.r14 sends with target.address.`
}

resource "aws_codestarnotifications_notification_rule" "r14" {
  target {
    address = aws_sns_topic.r14.arn
  }
}

resource "aws_sns_topic" "own14" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_codestarnotifications_notification_rule" "own14" {
  target {
    address = aws_sns_topic.own14.arn
  }
}
