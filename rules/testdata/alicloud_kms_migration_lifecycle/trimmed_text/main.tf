terraform {
  backend "oss" {
    bucket = "state"
  }
}

variable "dkms_instance_id" {
  type    = string
  default = ""
}

resource "alicloud_kms_secret" "orders" {
  secret_name       = "orders"
  encryption_key_id = "key-9"
  dkms_instance_id  = trimspace("${var.dkms_instance_id} ") # want "alicloud_kms_secret.orders: dkms_instance_id is \"\" and not ignored"
}

resource "alicloud_kms_secret" "set" {
  secret_name       = "set"
  encryption_key_id = "key-9"
  dkms_instance_id  = trimspace("kst-${1} ${var.dkms_instance_id}")
}

module "secret" { # want "module.secret: alicloud_kms_secret.this .secret/main.tf:6.: dkms_instance_id is \"\""
  source = "./secret"
}
