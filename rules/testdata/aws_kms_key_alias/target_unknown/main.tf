# The alias may be that of any key.
resource "aws_kms_key" "orders" {}

resource "aws_kms_alias" "orders" {
  name          = "alias/orders"
  target_key_id = module.keys.orders
}
