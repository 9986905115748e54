variable "dkms_instance_id" {
  type    = string
  default = ""
}

resource "alicloud_kms_key" "orders" {
  dkms_instance_id = var.dkms_instance_id # want "alicloud_kms_key.orders: dkms_instance_id is \"\" and not ignored"
}
