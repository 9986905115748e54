terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.200"
    }
  }
}

resource "alicloud_kms_secret" "unset" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
}
