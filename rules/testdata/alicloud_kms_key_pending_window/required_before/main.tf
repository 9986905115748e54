terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "1.123.1"
    }
  }
}

# This release deletes keys without a window.
resource "alicloud_kms_key" "none" {
  description = "orders"
}
