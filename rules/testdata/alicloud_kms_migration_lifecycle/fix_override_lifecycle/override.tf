# What one person has alone.
resource "alicloud_kms_secret" "orders" {
  lifecycle {
    prevent_destroy = false
  }
}

resource "alicloud_kms_secret" "invoices" {
  lifecycle {
    prevent_destroy = false
  }
}
