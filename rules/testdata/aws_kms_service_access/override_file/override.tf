resource "aws_cloudwatch_log_group" "spoilt" {
  kms_key_id = aws_kms_key.main.arn # want `^aws_cloudwatch_log_group.spoilt: kms_key_id is aws_kms_key.main, `
}

resource "aws_cloudwatch_log_group" "mended" {
  kms_key_id = null
}
