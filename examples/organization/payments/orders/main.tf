terraform {
  required_version = ">= 1.3"

  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.220"
    }
  }

  backend "oss" {}
}

# Prepared for the migration to KMS 3.0.
resource "alicloud_kms_key" "orders" {
  description            = "order database"
  automatic_rotation     = "Enabled"
  rotation_interval      = "7776000s"
  pending_window_in_days = 30
  policy                 = file("key_policy.json")

  lifecycle {
    ignore_changes = [dkms_instance_id, automatic_rotation, rotation_interval]
  }
}

# Not prepared.
resource "alicloud_kms_secret" "database" {
  secret_name = "orders/database"
  secret_data = "set by hand"
  version_id  = "v1"
  policy      = file("secret_policy.json")
}
