terraform {
  backend "oss" {
    bucket = "state"
  }
}

# want@+1 "^module.team: module.kms.alicloud_kms_secret.main \\(kms/main.tf:6\\): dkms_instance_id is \"\" and not ignored, .* The call does not pass instance.$"
module "team" {
  source = "./team"
}

module "set" {
  source   = "./team"
  instance = "kst-sin65c1f4b2d8e7a9"
}

# What the module forgets in its own call is said where that is written.
module "forgetful" {
  source = "./forgetful"
}
