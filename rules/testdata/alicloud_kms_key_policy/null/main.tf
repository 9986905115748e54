variable "policy" {
  type    = string
  default = null
}

resource "alicloud_kms_key" "literal" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = null # want `^alicloud_kms_key.literal: policy is not set, .*this key`
}

# In a module that is no root configuration, the caller decides.
resource "alicloud_kms_key" "variable" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.policy
}

resource "alicloud_kms_key" "empty" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = "" # want `^alicloud_kms_key.empty: policy is not set`
}
