resource "aws_kms_key" "main" {
  policy = jsonencode({ Statement = [] })
}

resource "aws_cloudwatch_log_group" "spoilt" {
}

resource "aws_cloudwatch_log_group" "mended" {
  kms_key_id = aws_kms_key.main.arn
}
