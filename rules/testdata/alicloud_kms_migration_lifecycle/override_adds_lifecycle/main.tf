resource "alicloud_kms_key" "orders" {
  description = "orders"
}

resource "alicloud_kms_secret" "orders" {
  secret_name = "orders"
}
