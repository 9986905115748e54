# One issue for each key, and one fix for both reasons.
resource "alicloud_kms_key" "orders" { # want "alicloud_kms_key.orders: dkms_instance_id is neither"
  protection_level = "HSM"
}

resource "alicloud_kms_key" "invoices" {
  dkms_instance_id = "" # want "alicloud_kms_key.invoices: dkms_instance_id is \"\" and not ignored"
  protection_level = "HSM"

  lifecycle {
    ignore_changes = [automatic_rotation, rotation_interval]
  }
}
