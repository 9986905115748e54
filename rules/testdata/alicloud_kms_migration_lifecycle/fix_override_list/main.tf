resource "alicloud_kms_secret" "orders" {
  secret_name = "orders"

  lifecycle {
    prevent_destroy = true
  }
}

resource "alicloud_kms_secret" "invoices" { # want "alicloud_kms_secret.invoices: dkms_instance_id is neither"
  secret_name = "invoices"
}
