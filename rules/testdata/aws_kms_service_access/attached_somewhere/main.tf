# The key that a policy is for is not known, so that it may be any of them.
resource "aws_kms_key" "main" {}

resource "aws_kms_key_policy" "some" {
  key_id = module.keys.main
  policy = "{}"
}

resource "aws_cloudwatch_log_group" "main" {
  kms_key_id = aws_kms_key.main.arn
}
