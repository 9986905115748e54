resource "alicloud_kms_secret" "orders" {
  lifecycle {
    ignore_changes = [version_id]
  }
}

resource "alicloud_kms_secret" "invoices" {
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
