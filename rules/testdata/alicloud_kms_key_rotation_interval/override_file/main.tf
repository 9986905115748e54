resource "alicloud_kms_key" "mended" {
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_key" "broken" {
  automatic_rotation = "Enabled"
  rotation_interval  = "30d"
}

resource "alicloud_kms_key" "turned_on" { # want `^alicloud_kms_key.turned_on: automatic_rotation is "Enabled" without`
  description = "Rotated by the override file"
}
