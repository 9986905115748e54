resource "alicloud_kms_secret" "mended" {
  secret_data = random_password.mended.result
}

resource "alicloud_kms_secret" "broken" {
  secret_data = "changeme" # want `^alicloud_kms_secret.broken: secret_data is written out`
}
