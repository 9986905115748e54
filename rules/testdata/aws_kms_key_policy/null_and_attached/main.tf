resource "aws_kms_key" "null" {
  policy = null
}

resource "aws_kms_key_policy" "null" {
  key_id = aws_kms_key.null.key_id
  policy = "{}"
}

resource "aws_kms_key" "empty" {
  policy = ""
}

resource "aws_kms_key_policy" "empty" {
  key_id = aws_kms_key.empty.arn
  policy = "{}"
}
