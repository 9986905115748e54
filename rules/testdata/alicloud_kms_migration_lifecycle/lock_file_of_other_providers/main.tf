terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.240"
    }
  }
}

# Not locked yet: the constraint says what there can be.
resource "alicloud_kms_key" "orders" {}

resource "alicloud_kms_secret" "orders" { # want "alicloud_kms_secret.orders: dkms_instance_id is neither"
  secret_name = "orders"
}
