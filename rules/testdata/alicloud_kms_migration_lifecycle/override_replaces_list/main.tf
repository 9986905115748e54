resource "alicloud_kms_key" "orders" {
  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}

resource "alicloud_kms_secret" "all" {
  secret_name = "all"

  lifecycle {
    ignore_changes = all
  }
}

resource "alicloud_kms_secret" "to_all" {
  secret_name = "to_all"

  lifecycle {
    ignore_changes = [version_id]
  }
}
