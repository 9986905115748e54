terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = ">= 1.240.0"
    }
    old = {
      source  = "aliyun/alicloud"
      version = "1.230.0"
    }
  }
}

resource "alicloud_kms_key" "old" { # want "alicloud_kms_key.old: dkms_instance_id is neither"
  provider = "old.frankfurt"
}
