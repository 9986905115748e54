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

resource "aws_kms_key" "other" { # want "neither a policy nor an aws_kms_key_policy"
  description = "The alias is not one of this key"
}
