variable "policy" {
  type      = string
  sensitive = true
  default   = ""
}

resource "alicloud_kms_key" "variable" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.policy
}

resource "alicloud_kms_key" "conditional" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.policy == "" ? null : "{}"
}
