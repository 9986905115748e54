resource "alicloud_kms_key" "orders" {
  description        = "Encrypts the orders database"
  dkms_instance_id   = alicloud_kms_instance.main.id
  automatic_rotation = "Enabled"
  rotation_interval  = "90d" # want `^alicloud_kms_key.orders: rotation_interval is "90d", which KMS answers as "7776000s", so that every plan has a change. Write "7776000s".$`
}

resource "alicloud_kms_secret" "database" {
  secret_name               = "shop/database"
  secret_type               = "Rds"
  version_id                = "v1"
  secret_data               = var.database_account
  enable_automatic_rotation = true
  rotation_interval         = "12h" # want `^alicloud_kms_secret.database: rotation_interval is "12h", which KMS answers as "43200s"`
}
