# What refers to a key is no key policy.
resource "aws_kms_key" "app" { # want `^aws_kms_key.app: the key has neither`
}

resource "aws_kms_alias" "app" {
  name          = "alias/app"
  target_key_id = aws_kms_key.app.key_id
}

resource "aws_kms_grant" "app" {
  key_id            = aws_kms_key.app.key_id
  grantee_principal = "arn:aws:iam::111122223333:role/app"
  operations        = ["Decrypt"]
}

resource "aws_kms_replica_key" "app" {
  primary_key_arn = aws_kms_key.app.arn
  policy          = "{}"
}
