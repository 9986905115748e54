terraform {
  backend "oss" {
    bucket = "state"
  }
}

module "forgets" { # want "module.forgets: module.secret.\"orders\"..alicloud_kms_secret.this .each/secret/main.tf:6.: dkms_instance_id is \"\" and not ignored.* The call does not pass dkms_instance_id"
  source = "./each"
}

module "passes" {
  source           = "./each"
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}

module "empty" {
  source           = "./each"
  dkms_instance_id = "" # want "module.empty.module.secret.\"orders\"..alicloud_kms_secret.this: dkms_instance_id is \"\" and not ignored"
}
