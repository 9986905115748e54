# real TFLint only: a value from outside
terraform {
  backend "oss" {}
}

variable "own" {
  type    = bool
  default = false
}

module "off" {
  count  = var.own ? 1 : 0
  source = "./instance"
}

module "not_looked_at" {
  for_each = var.own ? toset(["main"]) : toset([])
  source   = "example/kms/alicloud"
}

module "on" {
  count  = var.own ? 0 : 1
  source = "./instance"
}

module "reusable" {
  source = "./reusable"
  own    = true
}

resource "alicloud_kms_secret" "off" {
  for_each = {
    try     = try(module.off[0].id, "")
    length  = length(module.off) > 0 ? module.off[0].id : ""
    lookup  = try(lookup(module.off[0].ids, "main", ""), "")
    element = try(element(module.off[*].id, 0), "")
    list    = coalescelist(module.off[*].id, [""])[0]
    whole   = try(module.off[0], { id = "" }).id
  }

  secret_name       = each.key
  encryption_key_id = "key-1"
  dkms_instance_id  = each.value # want `alicloud_kms_secret.off: dkms_instance_id is ""`
}

resource "alicloud_kms_secret" "not_looked_at" {
  secret_name       = "not_looked_at"
  encryption_key_id = "key-1"
  dkms_instance_id  = try(module.not_looked_at["main"].id, null) # want `alicloud_kms_secret.not_looked_at: dkms_instance_id is null`
}

resource "alicloud_kms_secret" "on" {
  for_each = {
    try     = try(module.on[0].id, "")
    length  = length(module.on) > 0 ? module.on[0].id : ""
    lookup  = try(lookup(module.on[0].ids, "main", ""), "")
    element = try(element(module.on[*].id, 0), "")
    list    = coalescelist(module.on[*].id, [""])[0]
  }

  secret_name       = each.key
  encryption_key_id = "key-1"
  dkms_instance_id  = each.value
}
