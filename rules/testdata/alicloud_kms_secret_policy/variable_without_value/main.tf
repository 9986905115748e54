variable "policy" {
  type = string
}

variable "restrict" {
  type = bool
}

resource "alicloud_kms_secret" "unknown" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.policy
}

resource "alicloud_kms_secret" "conditional" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.restrict ? "{}" : null
}

resource "alicloud_kms_secret" "template" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.policy
}

resource "alicloud_kms_secret" "unset" { # want `^alicloud_kms_secret.unset: policy is not set`
  dkms_instance_id = var.policy
}
