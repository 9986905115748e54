resource "aws_sns_topic" "mended" {
  kms_master_key_id = aws_kms_key.own.arn
}

resource "aws_sns_topic" "spoilt" {
  kms_master_key_id = "alias/aws/sns" # want `^aws_sns_topic.spoilt: it is encrypted with the AWS managed key`
}
