resource "alicloud_kms_key" "orders" {
  description        = "Encrypts the orders database"
  dkms_instance_id   = alicloud_kms_instance.main.id
  automatic_rotation = "Enabled"
  rotation_interval  = "7776000s"
  policy             = data.alicloud_ram_policy_document.keys.document
}

resource "alicloud_kms_secret" "database" {
  secret_name               = "shop/database"
  secret_type               = "Rds"
  version_id                = "v1"
  secret_data               = var.database_account
  enable_automatic_rotation = true
  rotation_interval         = "43200s"
  dkms_instance_id          = alicloud_kms_instance.main.id
  policy                    = data.alicloud_ram_policy_document.secrets.document
}
