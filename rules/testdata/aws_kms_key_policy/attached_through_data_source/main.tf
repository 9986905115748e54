resource "aws_kms_key" "app" {
  description = "Its policy may be attached elsewhere"
}

data "aws_kms_key" "app" {
  key_id = aws_kms_key.app.key_id
}

resource "aws_kms_key_policy" "app" {
  key_id = data.aws_kms_key.app.id
  policy = "{}"
}
