resource "aws_db_instance" "mended" {
  kms_key_id = aws_kms_key.orders.arn
}

resource "aws_db_instance" "broken" {
  kms_key_id = null # want `^aws_db_instance.broken: kms_key_id is null`
}
