resource "alicloud_kms_key" "orders" { # want `^alicloud_kms_key.orders: policy is not set, so that RAM policies of the account alone decide who may use this key`
  description            = "Encrypts the orders database"
  dkms_instance_id       = alicloud_kms_instance.main.id
  pending_window_in_days = 30
  automatic_rotation     = "Enabled"
  rotation_interval      = "7776000s"
}
