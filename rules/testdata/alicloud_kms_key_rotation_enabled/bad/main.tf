resource "alicloud_kms_key" "orders" { # want `^alicloud_kms_key.orders: automatic_rotation is not set, so this key will never be rotated.* rotation_interval.$`
  description            = "Encrypts the orders database"
  dkms_instance_id       = alicloud_kms_instance.main.id
  pending_window_in_days = 30
}

resource "alicloud_kms_key" "invoices" {
  description        = "Encrypts the invoices bucket"
  dkms_instance_id   = alicloud_kms_instance.main.id
  automatic_rotation = "Disabled" # want `^alicloud_kms_key.invoices: automatic_rotation is "Disabled", so this key will never be rotated`
}
