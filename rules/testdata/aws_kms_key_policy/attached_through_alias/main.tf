resource "aws_kms_key" "app" {
  description = "Its policy is attached through its alias"
}

resource "aws_kms_alias" "app" {
  name          = "alias/app"
  target_key_id = aws_kms_key.app.key_id
}

resource "aws_kms_key_policy" "app" {
  key_id = aws_kms_alias.app.target_key_id
  policy = "{}"
}
