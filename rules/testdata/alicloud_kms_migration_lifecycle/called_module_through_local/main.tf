# TFLint shows an issue of a called module where it is at an expression that
# refers to a variable, such as that of the local.
terraform {
  backend "oss" {}
}

module "kms" {
  source   = "./module"
  instance = "" # want `^module.kms.alicloud_kms_key.main: dkms_instance_id is null and not ignored`
}
