# Solution 2 of the migration document: the configuration names the KMS instance.

terraform {
  required_version = ">= 1.3"

  required_providers {
    alicloud = {
      source  = "aliyun/alicloud"
      version = ">= 1.240.0"
    }
  }

  backend "oss" {}
}

module "kms" {
  source = "./kms"

  dkms_instance_id = "kst-hkk64f3a8f1x0examples"
  account_id       = "100000000000000"
}
