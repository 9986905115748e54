resource "alicloud_kms_key" "mended" {
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_key" "broken" {
  automatic_rotation = "Disabled" # want `^alicloud_kms_key.broken: automatic_rotation is "Disabled"`
}

resource "alicloud_kms_key" "interval" {
  rotation_interval = "30d"
}
