terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.200"
    }
  }
}

resource "alicloud_kms_key" "orders" { # want `^alicloud_kms_key.orders: deletion_protection is not set`
  description = "orders"
}
