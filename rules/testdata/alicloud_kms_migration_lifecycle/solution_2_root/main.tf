terraform {
  backend "oss" {
    bucket = "state"
  }
}

variable "dkms_instance_id" {
  type    = string
  default = "kst-sin65c1f4b2d8e7a9"
}

locals {
  instance = var.dkms_instance_id != "" ? var.dkms_instance_id : null
}

resource "alicloud_kms_key" "direct" {
  dkms_instance_id = var.dkms_instance_id
}

resource "alicloud_kms_key" "local" {
  dkms_instance_id = local.instance
}

resource "alicloud_kms_secret" "template" {
  secret_name      = "template"
  dkms_instance_id = "${var.dkms_instance_id}"
}
