terraform {
  backend "oss" {}
}

module "created" {
  source           = "./module"
  create           = true
  dkms_instance_id = "" # want "module.created.alicloud_kms_key.main: dkms_instance_id is \"\" and not ignored"
}

module "not_created" {
  source           = "./module"
  create           = false
  dkms_instance_id = ""
}

module "unknown" {
  source           = "./module"
  create           = data.alicloud_caller_identity.current.account_id == "1"
  dkms_instance_id = "" # want "module.unknown.alicloud_kms_key.main: dkms_instance_id is \"\" and not ignored"
}
