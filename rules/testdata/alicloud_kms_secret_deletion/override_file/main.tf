resource "alicloud_kms_secret" "mended" {
  secret_name                   = "mended"
  force_delete_without_recovery = true
}

resource "alicloud_kms_secret" "broken" {
  secret_name = "broken"
}
