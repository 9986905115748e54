terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.183.0"
    }
  }
}

resource "alicloud_kms_key" "longer" {
  pending_window_in_days = 31 # want `^alicloud_kms_key.longer: pending_window_in_days is 31, but must be from 7 to 30 days, or KMS refuses it.$`
}

resource "alicloud_kms_key" "longest" {
  pending_window_in_days = 30
}
