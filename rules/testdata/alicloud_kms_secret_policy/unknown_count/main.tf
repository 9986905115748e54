variable "create" {
  type = bool
}

resource "alicloud_kms_secret" "unset" { # want `^alicloud_kms_secret.unset: policy is not set`
  count = var.create ? 1 : 0
}

resource "alicloud_kms_secret" "set" {
  count  = var.create ? 1 : 0
  policy = "{}"
}
