locals {
  policy = jsonencode({ Version = "1", Statement = [] })
  none   = null
}

resource "alicloud_kms_key" "set" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = local.policy
}

resource "alicloud_kms_key" "none" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = local.none # want `^alicloud_kms_key.none: policy is not set`
}
