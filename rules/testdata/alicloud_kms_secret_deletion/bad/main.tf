resource "alicloud_kms_secret" "database" {
  secret_name                   = "shop/database"
  secret_data                   = var.database_password
  version_id                    = "v1"
  force_delete_without_recovery = true # want `^alicloud_kms_secret.database: force_delete_without_recovery is true, so that the secret is gone for good the moment that Terraform destroys or replaces it. Remove it: a deleted secret can then be restored for 30 days.$`
}

resource "alicloud_kms_secret" "token" {
  secret_name             = "shop/token"
  secret_data             = var.token
  version_id              = "v1"
  recovery_window_in_days = 3 # want `^alicloud_kms_secret.token: recovery_window_in_days is 3, but must be from 7 to 30 days, or KMS does not delete the secret.$`
}
