# The replica may be one of any key.
resource "aws_kms_key" "orders" {
  multi_region = true
}

resource "aws_kms_replica_key" "orders" {
  primary_key_arn = module.keys.orders
}
