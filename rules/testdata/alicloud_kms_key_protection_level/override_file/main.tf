resource "alicloud_kms_instance" "main" {
  product_version = "3"
}

resource "alicloud_kms_key" "orders" { # want `^alicloud_kms_key.orders: protection_level is "SOFTWARE", but the key is in a hardware instance`
  dkms_instance_id = alicloud_kms_instance.main.id
}

resource "alicloud_kms_key" "invoices" {
  dkms_instance_id = alicloud_kms_instance.main.id
}
