resource "aws_cloudtrail" "account" {
  name           = "account"
  s3_bucket_name = "account-trail"
  kms_key_id     = aws_kms_alias.trail.arn # want `^aws_cloudtrail.account: kms_key_id is aws_kms_alias.trail.arn, the ARN of an alias, while CloudTrail gives back the ARN of the key, so that every plan has a change. Write aws_kms_alias.trail.target_key_arn.$`
}

resource "aws_kms_key_policy" "trail" {
  key_id = aws_kms_key.trail.arn # want `^aws_kms_key_policy.trail: key_id is aws_kms_key.trail.arn, the ARN of the key, while KMS gives back its id, so that every plan has a change. Write aws_kms_key.trail.key_id.$`
  policy = data.aws_iam_policy_document.trail.json
}
