resource "alicloud_kms_key" "orders" {
  description        = "Encrypts the orders database"
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.orders: automatic_rotation is "Enabled", and KMS does not migrate a key to KMS 3.0 while it rotates. Turn rotation off and apply that before the migration; turn it on again after it.$`
  rotation_interval  = "31536000s"
}

resource "alicloud_kms_key" "partner" {
  description = "Comes from the partner"
  origin      = "EXTERNAL" # want `^alicloud_kms_key.partner: origin is "EXTERNAL", and KMS does not migrate a key with imported material`
}

resource "alicloud_kms_secret" "database" {
  secret_name               = "shop/database"
  secret_type               = "Rds"
  version_id                = "v1"
  secret_data               = var.database_account
  enable_automatic_rotation = true # want `^alicloud_kms_secret.database: enable_automatic_rotation is true, and KMS does not migrate a secret`
  rotation_interval         = "2592000s"
}
