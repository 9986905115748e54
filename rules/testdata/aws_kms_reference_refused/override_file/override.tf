resource "aws_lambda_function" "mended" {
  kms_key_arn = aws_kms_alias.main.target_key_arn
}

resource "aws_lambda_function" "spoilt" {
  kms_key_arn = aws_kms_alias.main.arn # want `^aws_lambda_function.spoilt: kms_key_arn is aws_kms_alias.main.arn, the ARN of an alias, which Lambda refuses`
}
