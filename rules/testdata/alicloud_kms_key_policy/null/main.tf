variable "policy" {
  type    = string
  default = null
}

resource "alicloud_kms_key" "literal" {
  policy = null # want `^alicloud_kms_key.literal: policy is not set, .*this key`
}

resource "alicloud_kms_key" "variable" {
  policy = var.policy # want `^alicloud_kms_key.variable: policy is not set`
}

resource "alicloud_kms_key" "empty" {
  policy = "" # want `^alicloud_kms_key.empty: policy is not set`
}
