terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "< 1.224.0"
    }
  }
}

resource "alicloud_kms_key" "unset" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
}
