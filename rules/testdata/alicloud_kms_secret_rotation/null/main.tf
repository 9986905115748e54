variable "interval" {
  type    = string
  default = null
}

resource "alicloud_kms_secret" "literal" {
  secret_type               = "Rds"
  enable_automatic_rotation = true
  rotation_interval         = null # want `^alicloud_kms_secret.literal: enable_automatic_rotation is true without a rotation_interval`
}

resource "alicloud_kms_secret" "variable" {
  secret_type               = "Rds"
  enable_automatic_rotation = true
  rotation_interval         = var.interval # want `^alicloud_kms_secret.variable: enable_automatic_rotation is true without`
}

resource "alicloud_kms_secret" "empty" {
  secret_type               = "Rds"
  enable_automatic_rotation = true
  rotation_interval         = "" # want `^alicloud_kms_secret.empty: enable_automatic_rotation is true without`
}

resource "alicloud_kms_secret" "off" {
  secret_type               = null
  enable_automatic_rotation = null
  rotation_interval         = null
}
