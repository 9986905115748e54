terraform {
  required_providers {
    alicloud = "1.230.0"
  }
}

resource "alicloud_kms_key" "orders" {} # want "alicloud_kms_key.orders: dkms_instance_id is neither"
