resource "alicloud_kms_secret" "mended" {
  force_delete_without_recovery = false
}

resource "alicloud_kms_secret" "broken" {
  force_delete_without_recovery = true # want `^alicloud_kms_secret.broken: force_delete_without_recovery is true`
}
