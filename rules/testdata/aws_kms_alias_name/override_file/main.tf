resource "aws_kms_alias" "mended" {
  name          = "orders"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_alias" "broken" {
  name          = "alias/orders"
  target_key_id = aws_kms_key.main.key_id
}
