# As the migration document has it.
resource "alicloud_kms_secret" "database" {
  secret_name = "shop/database"
  secret_data = var.database_password
  version_id  = "v1"

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "^alicloud_kms_secret.database: encryption_key_id is neither set nor ignored, but the migration to KMS 3.0 gives the secret a key of its instance, so Terraform will destroy and recreate it. Add encryption_key_id to lifecycle.ignore_changes or set it.$"
  }
}
