terraform {
  cloud {
    organization = "example"
  }
}

module "set" {
  source           = "./module"
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}

module "empty" {
  source           = "./module"
  dkms_instance_id = "" # want "module.empty.alicloud_kms_key.main: dkms_instance_id is not set"
}

# No argument here that an issue could be shown at.
module "not_passed" { # want `^module.not_passed: alicloud_kms_key.main \(module/main.tf:6\): dkms_instance_id is not set, .* The call does not pass dkms_instance_id.`
  source = "./module"
}
