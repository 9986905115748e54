resource "alicloud_kms_secret" "mended" {
  secret_name = "orders"
}

resource "alicloud_kms_secret" "broken" {
  secret_name = "acs/invoices" # want `^alicloud_kms_secret.broken: secret_name is "acs/invoices"`
}
