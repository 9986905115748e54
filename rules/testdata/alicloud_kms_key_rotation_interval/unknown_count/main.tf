variable "create" {
  type = bool
}

resource "alicloud_kms_key" "short" {
  count             = var.create ? 1 : 0
  rotation_interval = "1d" # want `^alicloud_kms_key.short: rotation_interval is "1d"`
}

resource "alicloud_kms_key" "missing" { # want `^alicloud_kms_key.missing: automatic_rotation is "Enabled" without`
  count              = var.create ? 1 : 0
  automatic_rotation = "Enabled"
}
