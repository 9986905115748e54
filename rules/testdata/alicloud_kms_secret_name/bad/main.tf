resource "alicloud_kms_secret" "database" {
  secret_name = "acs/shop/database" # want `^alicloud_kms_secret.database: secret_name is "acs/shop/database", but KMS keeps acs/ for other types than "Generic" and refuses it. Choose another name.$`
  secret_data = var.database_password
  version_id  = "v1"
}

resource "alicloud_kms_secret" "host" {
  secret_name = "shop/host" # want `^alicloud_kms_secret.host: secret_name is "shop/host", but the name of an ECS secret starts with acs/ecs/, or KMS refuses it`
  secret_type = "ECS"
  secret_data = var.host_login
  version_id  = "v1"
}
