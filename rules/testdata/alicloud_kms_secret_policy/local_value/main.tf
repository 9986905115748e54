locals {
  policy = jsonencode({ Version = "1", Statement = [] })
  none   = null
}

resource "alicloud_kms_secret" "set" {
  policy = local.policy
}

resource "alicloud_kms_secret" "none" {
  policy = local.none # want `^alicloud_kms_secret.none: policy is not set`
}
