variable "empty" {
  type    = string
  default = ""
}

variable "null" {
  type    = string
  default = null
}

variable "instances" {
  type    = map(string)
  default = {}
}

variable "migrated" {
  type    = bool
  default = false
}

locals {
  instance = var.empty == "" ? null : var.empty
}

resource "alicloud_kms_key" "empty" {
  dkms_instance_id = var.empty
}

resource "alicloud_kms_secret" "null" {
  secret_name      = "null"
  dkms_instance_id = var.null
}

resource "alicloud_kms_key" "local" {
  dkms_instance_id = local.instance
}

resource "alicloud_kms_key" "lookup" {
  dkms_instance_id = lookup(var.instances, "keys", null)
}

resource "alicloud_kms_secret" "condition" {
  secret_name      = "condition"
  dkms_instance_id = var.migrated ? "kst-sin65c1f4b2d8e7a9" : null
}
