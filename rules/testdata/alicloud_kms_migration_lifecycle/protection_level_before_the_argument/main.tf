resource "alicloud_kms_key" "orders" {
  protection_level = "HSM" # want "alicloud_kms_key.orders: protection_level is \"HSM\""
}
