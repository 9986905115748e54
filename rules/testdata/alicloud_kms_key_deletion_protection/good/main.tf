resource "alicloud_kms_key" "orders" {
  description         = "Encrypts the orders database"
  deletion_protection = "Enabled"
}

resource "alicloud_kms_key" "invoices" {
  description = "Encrypts the invoices"

  lifecycle {
    prevent_destroy = true
  }
}
