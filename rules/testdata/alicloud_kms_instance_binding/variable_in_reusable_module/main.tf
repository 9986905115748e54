variable "empty" {
  type    = string
  default = ""
}

variable "no_value" {
  type = string
}

variable "keys" {
  type    = map(object({ instance = optional(string) }))
  default = { orders = {} }
}

locals {
  instance = var.empty != "" ? var.empty : null
}

resource "alicloud_kms_key" "empty" {
  dkms_instance_id = var.empty
}

resource "alicloud_kms_key" "local" {
  dkms_instance_id = local.instance
}

resource "alicloud_kms_key" "each" {
  for_each         = var.keys
  dkms_instance_id = each.value.instance
}

resource "alicloud_kms_secret" "no_value" {
  secret_name      = "no-value"
  dkms_instance_id = var.no_value
}
