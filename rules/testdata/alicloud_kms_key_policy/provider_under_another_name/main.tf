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

resource "alicloud_kms_key" "old" {
  provider = ali
}

resource "alicloud_kms_key" "old_alias" {
  provider = ali.shanghai
}

resource "alicloud_kms_key" "new" { # want `^alicloud_kms_key.new: policy is not set`
}
