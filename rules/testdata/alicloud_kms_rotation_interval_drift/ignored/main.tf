resource "alicloud_kms_key" "interval" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}

resource "alicloud_kms_key" "all" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"

  lifecycle {
    ignore_changes = all
  }
}

resource "alicloud_kms_secret" "interval" {
  secret_name               = "interval"
  enable_automatic_rotation = true
  rotation_interval         = "7d"

  lifecycle {
    ignore_changes = ["rotation_interval"]
  }
}

resource "alicloud_kms_key" "other" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d" # want `^alicloud_kms_key.other: rotation_interval is "90d"`

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
