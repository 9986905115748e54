terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.230.0"
    }
  }
}

# alicloud_kms_migration_rotation_drift
resource "alicloud_kms_key" "ignoring" {
  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
