terraform {
  backend "oss" {
    bucket = "state"
  }
}

module "secrets" {
  source = "./module"
  secrets = { # want `^module.secrets.alicloud_kms_secret.all\["invoices"\]: dkms_instance_id is "" and not ignored` `^module.secrets.alicloud_kms_secret.all\["users"\]: dkms_instance_id is "" `
    orders   = { instance = "kst-sin65c1f4b2d8e7a9" }
    invoices = {}
    users    = { instance = null }
  }
  number = "7"
}

# null is the default "kst-default" here.
module "not_nullable" {
  source   = "./module"
  instance = null
}

module "nullable" {
  source = "./module"
  second = null # want `^module.nullable.alicloud_kms_secret.second: dkms_instance_id is null and not ignored`
}
