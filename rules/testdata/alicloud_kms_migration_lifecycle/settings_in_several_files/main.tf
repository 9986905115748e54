resource "alicloud_kms_key" "orders" {
  dkms_instance_id = var.dkms_instance_id
}

resource "alicloud_kms_secret" "orders" {
  secret_name      = "orders"
  dkms_instance_id = var.dkms_instance_id # want "alicloud_kms_secret.orders: dkms_instance_id is \"\" and not ignored"
}
