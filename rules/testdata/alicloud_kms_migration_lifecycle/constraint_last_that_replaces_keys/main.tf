terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.234.1"
    }
  }
}

resource "alicloud_kms_key" "orders" {} # want "alicloud_kms_key.orders: dkms_instance_id is neither"
