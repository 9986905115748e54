resource "alicloud_kms_key" "mended" {
  status = "Disabled"
}

resource "alicloud_kms_key" "broken" {
  status = "Enabled"
}
