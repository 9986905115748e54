terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.250.0"
    }
  }
}

resource "alicloud_kms_instance" "main" { # want `at once. Write lifecycle.prevent_destroy = true.$`
  product_version = "3"
}
