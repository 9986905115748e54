resource "alicloud_kms_key" "mended" {
  rotation_interval = "30d"
}

resource "alicloud_kms_key" "broken" {
  rotation_interval = "1d" # want `^alicloud_kms_key.broken: rotation_interval is "1d"`
}

resource "alicloud_kms_key" "turned_on" {
  automatic_rotation = "Enabled"
}
