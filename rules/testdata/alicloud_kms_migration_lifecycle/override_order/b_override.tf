resource "alicloud_kms_secret" "orders" {
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_secret" "invoices" {
  lifecycle {
    ignore_changes = [version_id] # want "alicloud_kms_secret.invoices: dkms_instance_id is neither"
  }
}
