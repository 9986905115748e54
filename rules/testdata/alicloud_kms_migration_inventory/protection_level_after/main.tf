variable "level" {
  type = string
}

resource "alicloud_kms_key" "hsm" { # want `^alicloud_kms_key.hsm: at risk: protection_level is neither set to what the cloud has`
  protection_level = "HSM"

  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}

resource "alicloud_kms_key" "hsm_in_instance" { # want `^alicloud_kms_key.hsm_in_instance: at risk: protection_level`
  dkms_instance_id = "kst-1"
  protection_level = "HSM"
}

resource "alicloud_kms_key" "default" { # want `^alicloud_kms_key.default: safe: dkms_instance_id is set.`
  dkms_instance_id = "kst-1"
}

resource "alicloud_kms_key" "open" { # want `^alicloud_kms_key.open: cannot be known: protection_level is what a caller`
  dkms_instance_id = "kst-1"
  protection_level = var.level
}

resource "alicloud_kms_key" "ignored" { # want `^alicloud_kms_key.ignored: safe: ignore_changes covers`
  protection_level = "HSM"

  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval, protection_level]
  }
}
