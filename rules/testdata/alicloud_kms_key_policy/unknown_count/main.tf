variable "create" {
  type = bool
}

resource "alicloud_kms_key" "unset" { # want `^alicloud_kms_key.unset: policy is not set`
  count = var.create ? 1 : 0
}

resource "alicloud_kms_key" "set" {
  count  = var.create ? 1 : 0
  policy = "{}"
}
