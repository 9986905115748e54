# Terraform takes one version of a provider that all modules admit.
terraform {
  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = ">= 1.200"
    }
  }
}

resource "alicloud_kms_key" "orders" {
  description = "orders"
}

resource "alicloud_kms_secret" "orders" {
  secret_name = "orders"

  lifecycle {
    ignore_changes = [encryption_key_id] # want `alicloud_kms_secret.orders: dkms_instance_id is neither set nor ignored`
  }
}

module "deep" {
  source = "./deep"
}
