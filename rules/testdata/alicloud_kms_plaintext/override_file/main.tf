resource "alicloud_kms_secret" "mended" {
  secret_name = "mended"
  secret_data = "changeme"
}

resource "alicloud_kms_secret" "broken" {
  secret_name = "broken"
  secret_data = random_password.broken.result
}
