terraform {
  backend "oss" {
    bucket = "state"
  }
}

variable "dkms_instance_id" {
  type    = string
  default = ""
}

variable "secret_instance" {
  type    = string
  default = null
}

resource "alicloud_kms_key" "orders" {
  dkms_instance_id = var.dkms_instance_id # want "alicloud_kms_key.orders: dkms_instance_id is \"\" and not ignored"
}

resource "alicloud_kms_secret" "orders" {
  secret_name      = "orders"
  dkms_instance_id = var.secret_instance # want "alicloud_kms_secret.orders: dkms_instance_id is null and not ignored"
}
