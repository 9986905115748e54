resource "aws_kms_key" "main" {
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "main" {
  key_id = aws_kms_key.main.key_id # want `^aws_kms_key_policy.main: aws_kms_key.main has a policy of its own`
}
