resource "alicloud_kms_key" "orders" { # want `automatic_rotation is not set`
  description = "orders"
}
