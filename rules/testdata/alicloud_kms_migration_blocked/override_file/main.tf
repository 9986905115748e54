resource "alicloud_kms_key" "off" {
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_key" "on" {
  automatic_rotation = "Disabled"
}
