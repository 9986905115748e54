terraform {
  backend "oss" {
    bucket = "state"
  }

  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = ">= 1.250.0"
    }
  }
}

module "kms" {
  source           = "./module"
  dkms_instance_id = null # want "module.kms.alicloud_kms_secret.main: dkms_instance_id is null and not ignored"
}
