terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.230.0"
    }
  }
}

resource "alicloud_kms_key" "orders" {
  description = "orders"
}

resource "alicloud_kms_secret" "orders" { # want "alicloud_kms_secret.orders: dkms_instance_id is neither"
  secret_name = "orders"
}
