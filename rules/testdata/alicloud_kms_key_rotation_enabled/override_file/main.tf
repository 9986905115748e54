resource "alicloud_kms_key" "mended" {
  description = "Rotated by the override file"
}

resource "alicloud_kms_key" "broken" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"
}

resource "alicloud_kms_key" "interval" { # want `^alicloud_kms_key.interval: automatic_rotation is not set`
  description = "Its interval is in the override file"
}
