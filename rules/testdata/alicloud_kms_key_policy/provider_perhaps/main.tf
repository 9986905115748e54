terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = ">= 1.200.0"
    }
  }
}

resource "alicloud_kms_key" "unset" { # want `^alicloud_kms_key.unset: policy is not set`
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
}
