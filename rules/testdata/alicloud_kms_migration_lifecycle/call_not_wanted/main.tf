terraform {
  backend "oss" {
    bucket = "state"
  }
}

module "omitted" {
  source = "./module"
}

# This is what TFLint itself shows of a called module.
module "empty" {
  source           = "./module"
  dkms_instance_id = "" # want "^module.empty.alicloud_kms_secret.main: dkms_instance_id is \"\" and not ignored"
}
