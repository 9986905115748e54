terraform {
  backend "oss" {}
}

variable "set" {
  type    = string
  default = ""
}

variable "empty" {
  type    = string
  default = "kst-sin65c1f4b2d8e7a9"
}

resource "alicloud_kms_key" "set" {
  dkms_instance_id = var.set
}

resource "alicloud_kms_key" "empty" {
  dkms_instance_id = var.empty # want "alicloud_kms_key.empty: dkms_instance_id is \"\" and not ignored"
}
