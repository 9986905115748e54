resource "aws_kms_alias" "this" {
  target_key_id = aws_kms_key.mended.key_id
}
