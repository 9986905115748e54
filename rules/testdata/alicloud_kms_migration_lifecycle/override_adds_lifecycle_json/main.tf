resource "alicloud_kms_secret" "orders" {
  secret_name = "orders"

  lifecycle {
    prevent_destroy = true
  }
}
