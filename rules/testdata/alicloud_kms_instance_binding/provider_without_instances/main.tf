terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = "~> 1.122.0"
    }
  }
}

# No admitted release has the argument.
resource "alicloud_kms_key" "orders" {
  description = "orders"
}

resource "alicloud_kms_secret" "orders" {
  secret_name = "orders"
}
