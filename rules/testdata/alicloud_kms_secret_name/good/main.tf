resource "alicloud_kms_secret" "database" {
  secret_name = "shop/database"
  secret_data = var.database_password
  version_id  = "v1"
}

resource "alicloud_kms_secret" "host" {
  secret_name = "acs/ecs/shop-host"
  secret_type = "ECS"
  secret_data = var.host_login
  version_id  = "v1"
}
