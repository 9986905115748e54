resource "alicloud_kms_key" "mended" {
  automatic_rotation = "Disabled"
}

resource "alicloud_kms_key" "broken" {
  origin = "EXTERNAL"
}

resource "alicloud_kms_key" "turned_on" {
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.turned_on: .*"EC_P256"`
}
