# real TFLint only: a value from outside
terraform {
  backend "oss" {}
}

variable "regions" {
  type    = map(bool)
  default = { beijing = false, hangzhou = true }
}

resource "alicloud_kms_instance" "main" {
  for_each        = { for name, on in var.regions : name => name if on }
  product_version = "3"
}

resource "alicloud_kms_secret" "contains" {
  for_each          = var.regions
  secret_name       = each.key
  encryption_key_id = "key-1"
  dkms_instance_id  = contains(keys(alicloud_kms_instance.main), each.key) ? alicloud_kms_instance.main[each.key].id : "" # want `alicloud_kms_secret.contains\["beijing"\]: dkms_instance_id is ""`
}

resource "alicloud_kms_secret" "can" {
  for_each          = var.regions
  secret_name       = each.key
  encryption_key_id = "key-1"
  dkms_instance_id  = can(alicloud_kms_instance.main[each.key]) ? alicloud_kms_instance.main[each.key].id : null # want `alicloud_kms_secret.can\["beijing"\]: dkms_instance_id is null`
}

resource "alicloud_kms_secret" "unknown" {
  secret_name       = "unknown"
  encryption_key_id = "key-1"
  dkms_instance_id  = can(provider::acme::instance("main")) ? "kst-1" : contains(data.alicloud_kms_instances.all.ids, "kst-1") ? "kst-1" : ""
}

data "alicloud_kms_instances" "all" {}
