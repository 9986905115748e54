terraform {
  backend "oss" {}
}

module "kms" {
  source = "./module"
  keys = { # want `^module.kms.alicloud_kms_key.main\["invoices"\]: dkms_instance_id is null and not ignored`
    orders   = { instance = "kst-1" }
    invoices = {}
  }
}
