terraform {
  backend "oss" {}
}

module "none" {
  source           = "./module"
  count            = 0
  dkms_instance_id = ""
}

module "each" {
  source           = "./module"
  for_each         = { orders = "", invoices = "kst-sin65c1f4b2d8e7a9" }
  dkms_instance_id = each.value # want "module.each\\[.orders.\\].alicloud_kms_key.main: dkms_instance_id is \"\" and not ignored"
}

module "set" {
  source           = "./module"
  for_each         = toset(["kst-1", "kst-2"])
  dkms_instance_id = each.value
}
