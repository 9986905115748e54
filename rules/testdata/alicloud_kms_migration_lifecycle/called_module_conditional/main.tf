terraform {
  backend "oss" {}
}

module "empty" {
  source   = "./module"
  instance = "" # want "module.empty.alicloud_kms_key.main: dkms_instance_id is null and not ignored"
}

module "set" {
  source   = "./module"
  instance = "kst-sin65c1f4b2d8e7a9"
}

module "of_a_resource" {
  source   = "./module"
  instance = alicloud_kms_instance.main.id
}
