resource "alicloud_kms_instance" "software" {
  product_version = 3
}

resource "alicloud_kms_key" "orders" {
  dkms_instance_id   = alicloud_kms_instance.software.id
  automatic_rotation = "Enabled"
  rotation_interval  = "730d" # want `^alicloud_kms_key.orders: rotation_interval is "730d", but must be from 30 to 90 days for a key in a software instance, or KMS refuses it.$`
}

resource "alicloud_kms_key" "invoices" {
  dkms_instance_id   = alicloud_kms_instance.software.id
  automatic_rotation = "Enabled"
  rotation_interval  = "180d" # want `^alicloud_kms_key.invoices: rotation_interval is "180d", but must be from 30 to 90 days.$`
}
