resource "alicloud_kms_key" "orders" {
  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}

resource "alicloud_kms_secret" "orders" {
  lifecycle {
    ignore_changes = all
  }
}
