resource "aws_cloudtrail" "mended" {
  kms_key_id = aws_kms_alias.main.arn
}

resource "aws_cloudtrail" "spoilt" {
  kms_key_id = aws_kms_alias.main.target_key_arn
}
