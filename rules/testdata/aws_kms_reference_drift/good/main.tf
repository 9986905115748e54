resource "aws_cloudtrail" "account" {
  name           = "account"
  s3_bucket_name = "account-trail"
  kms_key_id     = aws_kms_alias.trail.target_key_arn
}

resource "aws_kms_key_policy" "trail" {
  key_id = aws_kms_key.trail.key_id
  policy = data.aws_iam_policy_document.trail.json
}
