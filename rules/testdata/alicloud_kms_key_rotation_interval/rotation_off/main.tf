# An interval that KMS cannot read is refused even where rotation is off.
resource "alicloud_kms_key" "wrong" {
  automatic_rotation = "Disabled"
  rotation_interval  = "1d" # want `^alicloud_kms_key.wrong: rotation_interval is "1d", but must be`
}

resource "alicloud_kms_key" "right" {
  automatic_rotation = "Disabled"
  rotation_interval  = "30d"
}
