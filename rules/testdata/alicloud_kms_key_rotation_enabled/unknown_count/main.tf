variable "create" {
  type = bool
}

resource "alicloud_kms_key" "unset" { # want `^alicloud_kms_key.unset: automatic_rotation is not set`
  count = var.create ? 1 : 0
}

resource "alicloud_kms_key" "on" {
  count              = var.create ? 1 : 0
  automatic_rotation = "Enabled"
}
