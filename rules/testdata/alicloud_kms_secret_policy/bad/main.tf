resource "alicloud_kms_secret" "database" { # want `^alicloud_kms_secret.database: policy is not set, so that RAM policies of the account alone decide who may use this secret`
  secret_name       = "shop/database"
  description       = "Password of the shop's database"
  dkms_instance_id  = alicloud_kms_instance.main.id
  encryption_key_id = alicloud_kms_key.shop.id
  version_id        = "v1"
  secret_data       = var.database_password
}
