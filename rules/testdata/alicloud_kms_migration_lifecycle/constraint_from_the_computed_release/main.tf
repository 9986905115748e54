terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = ">= 1.235.0, < 2.0.0"
    }
  }
}

resource "alicloud_kms_key" "orders" {}
