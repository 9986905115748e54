terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.230.0"
    }
  }
}

resource "alicloud_kms_key" "orders" { # want "alicloud_kms_key.orders: dkms_instance_id is neither set nor ignored, so Terraform will destroy and recreate this key"
  description = "envelope key of the order service"
}

resource "alicloud_kms_secret" "orders_db" { # want "alicloud_kms_secret.orders_db: dkms_instance_id is neither set nor ignored, so Terraform will destroy and recreate this secret"
  secret_name = "orders/db"
  secret_data = var.orders_db_password
  version_id  = "v1"
}
