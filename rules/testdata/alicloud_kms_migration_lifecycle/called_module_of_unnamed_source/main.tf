terraform {
  backend "oss" {}

  required_providers {
    random = {
      version = ">= 0.1.0"
    }
  }
}

# The constraint of another provider without a source says nothing of this one.
provider "alicloud" {
  version = "~> 1.250"
}

module "kms" {
  source           = "./module"
  dkms_instance_id = "" # want "module.kms.alicloud_kms_secret.main: dkms_instance_id is \"\" and not ignored"
}
