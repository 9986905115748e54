resource "alicloud_kms_key" "orders" {
  description        = "envelope key of the order service"
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"
  dkms_instance_id   = "kst-sin65c1f4b2d8e7a9"
  policy             = data.alicloud_ram_policy_document.keys.document
}

resource "alicloud_kms_secret" "orders_db" {
  secret_name      = "orders/db"
  secret_data      = var.orders_db_password
  version_id       = "v1"
  dkms_instance_id = alicloud_kms_key.orders.dkms_instance_id
  policy           = data.alicloud_ram_policy_document.secrets.document
}
