terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "< 1.183.0"
    }
  }
}

resource "alicloud_kms_secret" "orders" {
  secret_name = "orders"
}
