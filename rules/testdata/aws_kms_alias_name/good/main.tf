resource "aws_kms_alias" "orders" {
  name          = "alias/orders"
  target_key_id = aws_kms_key.orders.key_id
}

resource "aws_kms_alias" "orders_in_ireland" {
  region        = "eu-west-1"
  name          = "alias/orders"
  target_key_id = aws_kms_replica_key.orders.key_id
}

resource "aws_kms_alias" "temporary" {
  name_prefix   = "alias/orders-"
  target_key_id = aws_kms_key.orders.arn
}
