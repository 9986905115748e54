terraform {
  required_providers {
    alicloud = {
      source = "hashicorp/alicloud"
    }
    ali = {
      source = "registry.terraform.io/aliyun/alicloud"
    }
  }
}

resource "alicloud_kms_key" "legacy" {} # want "alicloud_kms_key.legacy: dkms_instance_id is neither"

resource "alicloud_kms_key" "other" {
  provider = ali.frankfurt
}
