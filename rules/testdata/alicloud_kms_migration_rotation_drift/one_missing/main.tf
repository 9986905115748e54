resource "alicloud_kms_key" "interval" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation] # want "alicloud_kms_key.interval: ignore_changes has dkms_instance_id without rotation_interval, .* Add rotation_interval to the list"
  }
}

resource "alicloud_kms_key" "switch" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = [rotation_interval, dkms_instance_id] # want "alicloud_kms_key.switch: ignore_changes has dkms_instance_id without automatic_rotation, .* Add automatic_rotation to the list"
  }
}
