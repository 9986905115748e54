resource "aws_lambda_function" "mended" {
  kms_key_arn = aws_kms_alias.main.arn
}

resource "aws_lambda_function" "spoilt" {
  kms_key_arn = aws_kms_key.main.arn
}
