terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = ">= 1.280.0"
    }
  }
}

resource "alicloud_kms_secret" "orders" { # want "alicloud_kms_secret.orders: encryption_key_id is neither set nor ignored"
  secret_name = "orders"
}
