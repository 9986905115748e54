resource "alicloud_kms_secret" "orders" {
  secret_name = "orders"
}

resource "alicloud_kms_secret" "invoices" {
  secret_name = "invoices"
}
