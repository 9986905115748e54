resource "alicloud_kms_secret" "mended" {
  secret_type               = "Rds"
  enable_automatic_rotation = true
}

resource "alicloud_kms_secret" "broken" {
  secret_type               = "Rds"
  enable_automatic_rotation = true # want `^alicloud_kms_secret.broken: .*Generic`
  rotation_interval         = "7d"
}
