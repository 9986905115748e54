resource "alicloud_kms_secret" "mended" {
  secret_name = "acs/orders"
}

resource "alicloud_kms_secret" "broken" {
  secret_name = "invoices"
}
