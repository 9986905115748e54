terraform {
  backend "oss" {}

  required_providers {
    alicloud = {
      source = "aliyun/alicloud"
    }
  }
}

module "old" {
  source           = "./module"
  dkms_instance_id = "" # want "module.old.alicloud_kms_secret.main: dkms_instance_id is \"\" and not ignored"
}
