variable "policy" {
  default = "{}"
}

variable "policies" {
  default = {
    app    = "{}"
    search = ""
  }
}

resource "alicloud_kms_secret" "set" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.policy
}

resource "alicloud_kms_secret" "element" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.policies.app
}

resource "alicloud_kms_secret" "empty_element" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.policies["search"] # want `^alicloud_kms_secret.empty_element: policy is not set`
}

resource "alicloud_kms_secret" "conditional" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.policy == "" ? "{}" : null # want `^alicloud_kms_secret.conditional: policy is not set`
}
