terraform {
  backend "oss" {}
}

variable "ephemeral" {
  type      = string
  default   = ""
  ephemeral = true
}

locals {
  instance = sensitive("")
}

resource "alicloud_kms_key" "sensitive" {
  dkms_instance_id = local.instance
}

resource "alicloud_kms_key" "ephemeral" {
  dkms_instance_id = var.ephemeral
}
