locals {
  type      = "Generic"
  intervals = { app = "7d", search = "1h" }
}

resource "alicloud_kms_secret" "app" {
  secret_type               = "Rds"
  enable_automatic_rotation = true
  rotation_interval         = local.intervals.app
}

resource "alicloud_kms_secret" "search" {
  secret_type               = local.type
  enable_automatic_rotation = true                   # want `^alicloud_kms_secret.search: .*Generic`
  rotation_interval         = local.intervals.search # want `^alicloud_kms_secret.search: rotation_interval is "1h"`
}
