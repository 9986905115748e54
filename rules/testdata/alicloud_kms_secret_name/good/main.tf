resource "alicloud_kms_secret" "database" {
  secret_name      = "shop/database"
  secret_data      = var.database_password
  version_id       = "v1"
  dkms_instance_id = alicloud_kms_instance.main.id
  policy           = data.alicloud_ram_policy_document.secrets.document
}

resource "alicloud_kms_secret" "host" {
  secret_name      = "acs/ecs/shop-host"
  secret_type      = "ECS"
  secret_data      = var.host_login
  version_id       = "v1"
  dkms_instance_id = alicloud_kms_instance.main.id
  policy           = data.alicloud_ram_policy_document.secrets.document
}
