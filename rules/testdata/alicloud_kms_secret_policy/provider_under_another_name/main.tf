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
  provider = ali
}

resource "alicloud_kms_secret" "old_alias" {
  provider = ali.shanghai
}

resource "alicloud_kms_secret" "new" { # want `^alicloud_kms_secret.new: policy is not set`
}
