resource "alicloud_kms_key" "orders" { # want "alicloud_kms_key.orders: dkms_instance_id is not set"
  description = "orders"
}
