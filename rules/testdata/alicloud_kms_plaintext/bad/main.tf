resource "alicloud_kms_secret" "database" {
  secret_name = "shop/database"
  secret_data = "correct horse battery staple" # want `^alicloud_kms_secret.database: secret_data is written out, so that whoever can read this configuration, or its history, has the secret. Take it from a sensitive variable without a default, or from another system.$`
  version_id  = "v1"
}
