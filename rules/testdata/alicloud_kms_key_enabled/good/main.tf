resource "alicloud_kms_key" "orders" {
  description = "Encrypts the orders database"
  status      = "Enabled"
}

resource "alicloud_kms_key" "invoices" {
  description = "Encrypts the invoices"
}
