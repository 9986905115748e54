terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.250"
    }
  }
}

resource "alicloud_kms_key" "orders" {
  description        = "envelope key of the order service"
  automatic_rotation = "Enabled"
  rotation_interval  = "31536000s"
}

# A secret needs the entry on every version.
resource "alicloud_kms_secret" "orders" {
  secret_name = "orders/db"
  policy      = data.alicloud_ram_policy_document.secrets.document

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}
