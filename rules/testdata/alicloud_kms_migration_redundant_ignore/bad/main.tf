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

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.orders: ignoring dkms_instance_id has no effect with the alicloud provider ~> 1.250, .* Remove it from this key's ignore_changes"
  }
}
