resource "alicloud_kms_secret" "mended" {
  rotation_interval = "7d"
}

resource "alicloud_kms_secret" "broken" {
  secret_type = "Generic"
}
