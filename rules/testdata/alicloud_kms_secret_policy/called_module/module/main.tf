variable "policy" {
  type    = string
  default = ""
}

resource "alicloud_kms_secret" "this" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  policy           = var.policy
}
