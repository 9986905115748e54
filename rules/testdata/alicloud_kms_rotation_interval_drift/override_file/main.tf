resource "alicloud_kms_key" "mended" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"
}

resource "alicloud_kms_key" "broken" {
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"
}
