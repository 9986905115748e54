resource "alicloud_kms_key" "added" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"
}

resource "alicloud_kms_key" "completed" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_key" "kept" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.kept: ignore_changes has"
  }
}
