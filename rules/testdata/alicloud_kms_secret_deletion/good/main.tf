resource "alicloud_kms_secret" "database" {
  secret_name             = "shop/database"
  secret_data             = var.database_password
  version_id              = "v1"
  recovery_window_in_days = 30
  dkms_instance_id        = alicloud_kms_instance.main.id
  policy                  = data.alicloud_ram_policy_document.secrets.document
}
