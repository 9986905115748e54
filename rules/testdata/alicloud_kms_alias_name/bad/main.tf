resource "alicloud_kms_alias" "orders" {
  alias_name = "orders" # want `^alicloud_kms_alias.orders: alias_name is "orders", but KMS takes only names that start with "alias/". Write "alias/orders".$`
  key_id     = alicloud_kms_key.orders.id
}
