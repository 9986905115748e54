terraform {
  backend "oss" {}
}

module "secrets" {
  source = "./module"
  secrets = { # want "module.secrets.alicloud_kms_secret.main\\[\"invoices\"\\]: dkms_instance_id is null and not ignored"
    orders   = { instance = "kst-sin65c1f4b2d8e7a9" }
    invoices = {}
  }
}
