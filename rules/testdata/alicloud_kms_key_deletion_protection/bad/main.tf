resource "alicloud_kms_key" "orders" { # want `^alicloud_kms_key.orders: deletion_protection is not set, so that a wrong plan can schedule this key for deletion. Write deletion_protection = "Enabled", or lifecycle.prevent_destroy = true.$`
  description = "Encrypts the orders database"
}

resource "alicloud_kms_key" "invoices" {
  description         = "Encrypts the invoices"
  deletion_protection = "Disabled" # want `^alicloud_kms_key.invoices: deletion_protection is "Disabled", so that`
}
