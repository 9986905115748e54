terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.200"
    }
  }
}

resource "alicloud_kms_key" "orders" { # want `alicloud_kms_key.orders: dkms_instance_id is neither set nor ignored`
  description = "orders"
}

# Another provider, of which Terraform takes another version.
module "buckets" {
  source = "./buckets"
}
