resource "aws_kms_key" "mended" {
  policy = "{}"
}

resource "aws_kms_key" "broken" {
  policy = null # want `^aws_kms_key.broken: the key has neither`
}

resource "aws_kms_key_policy" "this" {
  key_id = aws_kms_key.attached.id
}
