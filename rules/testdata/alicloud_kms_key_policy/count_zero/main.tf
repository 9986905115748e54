variable "create" {
  default = false
}

resource "alicloud_kms_key" "literal" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  count            = 0
}

resource "alicloud_kms_key" "conditional" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  count            = var.create ? 1 : 0
}

resource "alicloud_kms_key" "empty" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  for_each         = {}
}

# In a root configuration no caller can switch anything on.
terraform {
  backend "local" {}
}
