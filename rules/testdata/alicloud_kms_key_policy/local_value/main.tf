locals {
  policy = jsonencode({ Version = "1", Statement = [] })
  none   = null
}

resource "alicloud_kms_key" "set" {
  policy = local.policy
}

resource "alicloud_kms_key" "none" {
  policy = local.none # want `^alicloud_kms_key.none: policy is not set`
}
