terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "< 1.240.0"
    }
  }
}

resource "alicloud_kms_key" "orders" {
  description = "orders"
}
