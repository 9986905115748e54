resource "alicloud_kms_key" "on" { # want `^alicloud_kms_key.on: automatic_rotation is "Enabled" without a rotation_interval`
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_key" "off" {
  automatic_rotation = "Disabled"
}

resource "alicloud_kms_key" "nothing" {
}
