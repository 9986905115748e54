# A *.tfvars that is not loaded by itself can be the example of a reusable module.
variable "dkms_instance_id" {
  type    = string
  default = ""
}

resource "alicloud_kms_secret" "orders" {
  secret_name      = "orders"
  dkms_instance_id = var.dkms_instance_id
}
