resource "alicloud_kms_secret" "database" {
  secret_name = "shop/database"
  secret_data = var.database_password
  version_id  = "v1"

  lifecycle {
    ignore_changes = [dkms_instance_id, encryption_key_id]
  }
}

resource "alicloud_kms_secret" "token" {
  secret_name       = "shop/token"
  secret_data       = var.token
  version_id        = "v1"
  dkms_instance_id  = var.dkms_instance_id
  encryption_key_id = alicloud_kms_key.shop.id
  policy            = data.alicloud_ram_policy_document.secrets.document
}
