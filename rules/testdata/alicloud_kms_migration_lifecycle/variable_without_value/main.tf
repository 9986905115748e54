terraform {
  backend "oss" {}
}

variable "dkms_instance_id" {
  type = string
}

resource "alicloud_kms_key" "required" {
  dkms_instance_id = var.dkms_instance_id
}

resource "alicloud_kms_secret" "not_declared" {
  secret_name      = "db"
  dkms_instance_id = var.not_declared
}
