variable "policy" {
  default = "{}"
}

variable "policies" {
  default = {
    app    = "{}"
    search = ""
  }
}

resource "alicloud_kms_key" "set" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.policy
}

resource "alicloud_kms_key" "element" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.policies.app
}

resource "alicloud_kms_key" "empty_element" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.policies["search"] # want `^alicloud_kms_key.empty_element: policy is not set`
}

resource "alicloud_kms_key" "conditional" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.policy == "" ? "{}" : null # want `^alicloud_kms_key.conditional: policy is not set`
}
