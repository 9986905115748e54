resource "aws_db_instance" "mended" {
  identifier = "mended"
}

resource "aws_db_instance" "broken" {
  kms_key_id = aws_kms_key.orders.arn
}
