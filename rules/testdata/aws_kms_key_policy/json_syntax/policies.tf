resource "aws_kms_key_policy" "other_syntax" {
  key_id = aws_kms_key.other_syntax.id
  policy = "{}"
}
