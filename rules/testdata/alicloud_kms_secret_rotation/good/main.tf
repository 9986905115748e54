resource "alicloud_kms_secret" "token" {
  secret_name      = "shop/token"
  version_id       = "v1"
  secret_data      = var.token
  dkms_instance_id = alicloud_kms_instance.main.id
  policy           = data.alicloud_ram_policy_document.secrets.document
}

resource "alicloud_kms_secret" "database" {
  secret_name               = "shop/database"
  secret_type               = "Rds"
  version_id                = "v1"
  secret_data               = var.database_account
  enable_automatic_rotation = true
  rotation_interval         = "2592000s"
  dkms_instance_id          = alicloud_kms_instance.main.id
  policy                    = data.alicloud_ram_policy_document.secrets.document
}
