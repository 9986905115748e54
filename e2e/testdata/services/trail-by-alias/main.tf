# A trail with a log group, whose key is found by its alias.
data "aws_kms_alias" "trail" {
  name = "alias/trail"
}

resource "aws_cloudtrail" "main" {
  name                       = "main"
  s3_bucket_name             = "main-trail"
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail.arn}:*"
  cloud_watch_logs_role_arn  = "arn:aws:iam::111122223333:role/trail"
  kms_key_id                 = data.aws_kms_alias.trail.arn # want aws_kms_reference_drift
}

resource "aws_cloudwatch_log_group" "trail" {
  name              = "/aws/cloudtrail/main"
  retention_in_days = 365
  kms_key_id        = data.aws_kms_alias.trail.target_key_arn
}
