resource "alicloud_kms_secret" "token" {
  secret_name               = "shop/token"
  version_id                = "v1"
  secret_data               = var.token
  enable_automatic_rotation = true # want `^alicloud_kms_secret.token: enable_automatic_rotation is true, but KMS cannot rotate a Generic secret`
  rotation_interval         = "2592000s"
}

resource "alicloud_kms_secret" "database" {
  secret_name               = "shop/database"
  secret_type               = "Rds"
  version_id                = "v1"
  secret_data               = var.database_account
  enable_automatic_rotation = true
  rotation_interval         = "1h" # want `^alicloud_kms_secret.database: rotation_interval is "1h", but must be from 6 hours to 365 days`
}
