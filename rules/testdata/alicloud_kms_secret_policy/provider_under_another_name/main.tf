terraform {
  required_providers {
    ali = {
      source  = "aliyun/alicloud"
      version = "1.223.0"
    }
    alicloud = {
      source  = "aliyun/alicloud"
      version = "1.240.0"
    }
  }
}

resource "alicloud_kms_secret" "old" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  provider         = ali
}

resource "alicloud_kms_secret" "old_alias" {
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
  provider         = ali.shanghai
}

resource "alicloud_kms_secret" "new" { # want `^alicloud_kms_secret.new: policy is not set`
  dkms_instance_id = "kst-hzz65f176a0ogplgqnbb0"
}
