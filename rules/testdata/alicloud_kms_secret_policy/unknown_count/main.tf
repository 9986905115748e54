variable "create" {
  type = bool
}

resource "alicloud_kms_secret" "unset" { # want `^alicloud_kms_secret.unset: policy is not set`
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  count            = var.create ? 1 : 0
}

resource "alicloud_kms_secret" "set" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  count            = var.create ? 1 : 0
  policy           = "{}"
}
