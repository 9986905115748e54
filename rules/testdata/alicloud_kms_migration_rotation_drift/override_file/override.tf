resource "alicloud_kms_key" "added" {
  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.added: ignore_changes has"
  }
}

resource "alicloud_kms_key" "completed" {
  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}

resource "alicloud_kms_key" "kept" {
  lifecycle {
    ignore_changes = []
  }
}
