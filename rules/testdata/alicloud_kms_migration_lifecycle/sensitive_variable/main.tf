terraform {
  backend "oss" {}
}

variable "dkms_instance_id" {
  type      = string
  default   = ""
  sensitive = true
}

resource "alicloud_kms_secret" "orders" {
  secret_name      = "orders"
  dkms_instance_id = var.dkms_instance_id
}
