# Terraform does not mind the case of a source.
terraform {
  required_providers {
    alicloud = {
      source  = "Aliyun/AliCloud"
      version = ">= 1.200.0"
    }
  }
}

resource "alicloud_kms_key" "orders" {}
