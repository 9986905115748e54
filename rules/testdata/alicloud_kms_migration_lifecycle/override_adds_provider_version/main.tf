terraform {
  required_version = ">= 1.5"
}

resource "alicloud_kms_key" "orders" {
  description = "orders"
}

resource "alicloud_kms_secret" "orders" { # want "alicloud_kms_secret.orders: dkms_instance_id is neither"
  secret_name = "orders"
}
