variable "region" {
  type = string
}

variable "dkms_instance_id" {
  type    = string
  default = ""
}

resource "alicloud_kms_secret" "orders" {
  secret_name      = "orders"
  dkms_instance_id = var.dkms_instance_id # want "alicloud_kms_secret.orders: dkms_instance_id is \"\" and not ignored"
}
