resource "alicloud_kms_key" "trailing_comma" {
  rotation_interval  = "90d"
  automatic_rotation = "Enabled"

  lifecycle {
    prevent_destroy = true
    ignore_changes = [ # want "without automatic_rotation and rotation_interval"
      dkms_instance_id, # set by the migration
    ]
  }
}

resource "alicloud_kms_key" "no_trailing_comma" {
  rotation_interval  = "90d"
  automatic_rotation = "Enabled"

  lifecycle {
    ignore_changes = [ # want "without rotation_interval"
      dkms_instance_id, automatic_rotation
    ]
  }
}

resource "alicloud_kms_key" "on_one_line" {
  rotation_interval  = "90d"
  automatic_rotation = "Enabled"

  lifecycle { ignore_changes = [dkms_instance_id /* migrated */] } # want "without automatic_rotation and rotation_interval"
}
