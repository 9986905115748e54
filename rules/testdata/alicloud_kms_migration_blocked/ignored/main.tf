# The configuration does not say what the cloud has.
resource "alicloud_kms_key" "rotation" {
  automatic_rotation = "Enabled"
  rotation_interval  = "31536000s"

  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}

resource "alicloud_kms_secret" "rotation" {
  secret_name               = "rotation"
  enable_automatic_rotation = true

  lifecycle {
    ignore_changes = [enable_automatic_rotation]
  }
}

resource "alicloud_kms_secret" "all" {
  secret_name               = "all"
  enable_automatic_rotation = true

  lifecycle {
    ignore_changes = all
  }
}

resource "alicloud_kms_key" "instance_only" {
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.instance_only: automatic_rotation is "Enabled"`
  rotation_interval  = "31536000s"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

# Where the material comes from, no list changes.
resource "alicloud_kms_key" "imported" {
  origin = "EXTERNAL" # want `^alicloud_kms_key.imported: origin is "EXTERNAL"`

  lifecycle {
    ignore_changes = all
  }
}
