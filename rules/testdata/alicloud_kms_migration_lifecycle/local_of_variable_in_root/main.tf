terraform {
  backend "oss" {}
}

variable "dkms_instance_id" {
  type    = string
  default = ""
}

locals {
  instance = coalesce(var.dkms_instance_id, "none") == "none" ? null : var.dkms_instance_id
  ids      = { secrets = var.dkms_instance_id }
}

resource "alicloud_kms_key" "orders" {
  dkms_instance_id = local.instance # want "alicloud_kms_key.orders: dkms_instance_id is null and not ignored"
}

resource "alicloud_kms_secret" "orders" {
  secret_name      = "orders"
  dkms_instance_id = local.ids.secrets # want "alicloud_kms_secret.orders: dkms_instance_id is \"\" and not ignored"
}
