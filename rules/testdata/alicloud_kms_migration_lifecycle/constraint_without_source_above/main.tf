terraform {
  required_providers {
    alicloud = ">= 1.240.0"
  }
}

resource "alicloud_kms_key" "orders" {}
