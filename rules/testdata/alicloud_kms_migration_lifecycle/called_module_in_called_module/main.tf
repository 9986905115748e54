terraform {
  backend "oss" {}
}

module "team" {
  source = "./module"
  kms    = "" # want "module.team.module.kms.alicloud_kms_secret.main: dkms_instance_id is \"\" and not ignored"
}
