resource "alicloud_kms_secret" "orders" { # want "alicloud_kms_secret.orders: dkms_instance_id is neither"
  secret_name = "orders"
}

resource "alicloud_kms_secret" "invoices" { # want "alicloud_kms_secret.invoices: dkms_instance_id is neither"
  secret_name = "invoices"

  lifecycle {
    create_before_destroy = true
  }
}
