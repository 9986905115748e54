resource "alicloud_kms_key" "orders" {
  description        = "Encrypts the orders database"
  dkms_instance_id   = alicloud_kms_instance.main.id
  automatic_rotation = "Enabled"
  rotation_interval  = "3d" # want `^alicloud_kms_key.orders: rotation_interval is "3d", but must be from 7 to 730 days`
}

resource "alicloud_kms_key" "invoices" { # want `^alicloud_kms_key.invoices: automatic_rotation is "Enabled" without a rotation_interval`
  description        = "Encrypts the invoices bucket"
  dkms_instance_id   = alicloud_kms_instance.main.id
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_key" "archive" {
  automatic_rotation = "Enabled"
  rotation_interval  = "1 year" # want `^alicloud_kms_key.archive: rotation_interval is "1 year", which KMS cannot read`
}
