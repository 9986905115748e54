resource "alicloud_kms_key" "ignored_later" {
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_key" "enabled_later" {
  automatic_rotation = "Disabled"
  lifecycle {
    ignore_changes = [automatic_rotation] # want "alicloud_kms_key.enabled_later: automatic_rotation is both"
  }
}

resource "alicloud_kms_key" "mended" {
  automatic_rotation = "Enabled"
  lifecycle {
    ignore_changes = [automatic_rotation]
  }
}
