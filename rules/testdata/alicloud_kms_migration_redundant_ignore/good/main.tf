terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.250"
    }
  }
}

resource "alicloud_kms_key" "orders" {
  description = "envelope key of the order service"
}

# A secret needs the entry on every version.
resource "alicloud_kms_secret" "orders" {
  secret_name = "orders/db"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
