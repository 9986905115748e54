resource "alicloud_kms_key" "mended" {
  rotation_interval = "7776000s"
}

resource "alicloud_kms_key" "broken" {
  rotation_interval = "90d" # want `^alicloud_kms_key.broken: rotation_interval is "90d"`
}
