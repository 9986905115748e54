# OpenTofu makes an instance of a provider configuration for each Region.
terraform {
  required_providers {
    ali = {
      source  = "aliyun/alicloud"
      version = ">= 1.250"
    }
  }
}

locals {
  regions = toset(["cn-beijing", "cn-hangzhou"])
}

provider "ali" {
  alias    = "by_region"
  for_each = local.regions
  region   = each.value
}

resource "alicloud_kms_key" "one" {
  provider    = ali.by_region["cn-beijing"]
  description = "orders"
}

resource "alicloud_kms_key" "each" {
  for_each    = local.regions
  provider    = ali.by_region[each.key]
  description = "orders"
}
