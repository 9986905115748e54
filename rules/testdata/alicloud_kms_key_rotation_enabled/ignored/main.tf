# Terraform would not turn rotation on for a key that exists, so there is no fix.
resource "alicloud_kms_key" "listed" { # want `^alicloud_kms_key.listed: automatic_rotation is not set.* Since ignore_changes covers it, Terraform will turn rotation on for a new key only.$`
  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}

resource "alicloud_kms_key" "all" {
  automatic_rotation = "Disabled" # want `^alicloud_kms_key.all: automatic_rotation is "Disabled".* Since ignore_changes covers it`

  lifecycle {
    ignore_changes = all
  }
}

resource "alicloud_kms_key" "other" { # want `rotation_interval.$`
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
