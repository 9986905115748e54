resource "alicloud_kms_key" "off" {
  automatic_rotation = "Disabled"
}

resource "alicloud_kms_key" "on" {
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.on: automatic_rotation is "Enabled"`
}
