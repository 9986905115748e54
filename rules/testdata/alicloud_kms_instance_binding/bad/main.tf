resource "alicloud_kms_key" "orders" { # want "alicloud_kms_key.orders: dkms_instance_id is not set"
  description        = "envelope key of the order service"
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"
}

resource "alicloud_kms_secret" "orders_db" { # want "alicloud_kms_secret.orders_db: dkms_instance_id is not set"
  secret_name = "orders/db"
  secret_data = var.orders_db_password
  version_id  = "v1"
}
