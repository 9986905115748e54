# real TFLint only: the mock knows no local values
variable "fallback" {
  default = "kst-sin65c1f4b2d8e7a9" # want "var.fallback: the default names a KMS instance"
}

variable "common" {
  default = "kst-sin65c1f4b2d8e7a9" # want "var.common: the default names a KMS instance"
}

variable "replaced" {
  default = "kst-sin65c1f4b2d8e7a9"
}

variable "keys" {
  default = { orders = {} }
}

locals {
  common = { instance = var.common, level = var.replaced }
  keys = {
    orders = merge(local.common, { level = "SOFTWARE" })
  }
}

resource "alicloud_kms_key" "lookup" {
  for_each         = var.keys
  dkms_instance_id = lookup(each.value, "instance", var.fallback)
}

resource "alicloud_kms_key" "merge" {
  for_each         = local.keys
  dkms_instance_id = each.value.instance
  protection_level = each.value.level
}

resource "alicloud_kms_key" "replaced" {
  dkms_instance_id = merge(local.common, { level = null }).level
}
