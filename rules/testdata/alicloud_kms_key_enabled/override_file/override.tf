resource "alicloud_kms_key" "mended" {
  status = "Enabled"
}

resource "alicloud_kms_key" "broken" {
  status = "Disabled" # want `^alicloud_kms_key.broken: status is "Disabled"`
}
