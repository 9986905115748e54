resource "alicloud_kms_alias" "orders" {
  alias_name = "alias/orders"
  key_id     = alicloud_kms_key.orders.id
}
