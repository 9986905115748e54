variable "policy" {
  type    = string
  default = null
}

resource "alicloud_kms_secret" "literal" {
  policy = null # want `^alicloud_kms_secret.literal: policy is not set, .*this secret`
}

resource "alicloud_kms_secret" "variable" {
  policy = var.policy # want `^alicloud_kms_secret.variable: policy is not set`
}

resource "alicloud_kms_secret" "empty" {
  policy = "" # want `^alicloud_kms_secret.empty: policy is not set`
}
