resource "alicloud_kms_secret" "orders" {
  lifecycle {
    ignore_changes = [version_id] # want "alicloud_kms_secret.orders: dkms_instance_id is neither"
  }
}

resource "alicloud_kms_secret" "invoices" {
  description = "invoices"
}
