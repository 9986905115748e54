resource "alicloud_kms_secret" "with_block" {
  secret_name = "orders"

  lifecycle {
    prevent_destroy = true
  }
}

resource "alicloud_kms_secret" "without_block" {
  secret_name = "orders"
}
