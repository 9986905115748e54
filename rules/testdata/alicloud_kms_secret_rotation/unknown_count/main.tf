variable "create" {
  type = bool
}

resource "alicloud_kms_secret" "generic" {
  count                     = var.create ? 1 : 0
  enable_automatic_rotation = true # want `^alicloud_kms_secret.generic: .*Generic`
}

resource "alicloud_kms_secret" "missing" { # want `^alicloud_kms_secret.missing: enable_automatic_rotation is true without`
  count                     = var.create ? 1 : 0
  secret_type               = "ECS"
  enable_automatic_rotation = true
}
