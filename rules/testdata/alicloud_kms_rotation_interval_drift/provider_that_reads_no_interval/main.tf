terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "< 1.224.0"
    }
  }
}

resource "alicloud_kms_secret" "database" {
  secret_name               = "database"
  enable_automatic_rotation = true
  rotation_interval         = "7d"
}

resource "alicloud_kms_key" "orders" {
  automatic_rotation = "Enabled"
  rotation_interval  = "90d" # want `^alicloud_kms_key.orders: rotation_interval is "90d"`
}
