terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.250"
    }
  }
}

resource "alicloud_kms_key" "orders" {
  description        = "Encrypts the orders database"
  automatic_rotation = "Disabled"
  rotation_interval  = "31536000s"
}

resource "alicloud_kms_secret" "database" {
  secret_name               = "shop/database"
  secret_type               = "Rds"
  version_id                = "v1"
  secret_data               = var.database_account
  enable_automatic_rotation = false

  lifecycle {
    ignore_changes = [dkms_instance_id, encryption_key_id]
  }
}
