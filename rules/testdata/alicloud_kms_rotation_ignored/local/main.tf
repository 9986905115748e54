locals {
  rotate   = true
  rotation = local.rotate ? "Enabled" : "Disabled"
}

resource "alicloud_kms_key" "local" {
  automatic_rotation = local.rotation
  lifecycle {
    ignore_changes = [automatic_rotation] # want "alicloud_kms_key.local: automatic_rotation is both"
  }
}

resource "alicloud_kms_key" "not_local" {
  automatic_rotation = local.rotate ? "Disabled" : "Enabled"
  lifecycle {
    ignore_changes = [automatic_rotation]
  }
}
