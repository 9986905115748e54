resource "alicloud_kms_key" "complete" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = ["dkms_instance_id", "automatic_rotation", "rotation_interval"]
  }
}

resource "alicloud_kms_key" "incomplete" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = ["dkms_instance_id", automatic_rotation] # want "alicloud_kms_key.incomplete: ignore_changes has dkms_instance_id without rotation_interval"
  }
}
