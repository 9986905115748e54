locals {
  key_id = aws_kms_key.attached.id
}

resource "aws_kms_key_policy" "attached" {
  key_id = local.key_id
  policy = "{}"
}
