terraform {
  backend "oss" {}

  required_providers {
    ali = {
      source  = "aliyun/alicloud"
      version = "~> 1.250"
    }
  }
}

module "kms" {
  source           = "./module"
  dkms_instance_id = "" # want "module.kms.alicloud_kms_secret.main: dkms_instance_id is \"\" and not ignored"

  providers = {
    alicloud = ali
  }
}
