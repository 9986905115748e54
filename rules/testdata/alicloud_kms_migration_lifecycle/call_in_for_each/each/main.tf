variable "dkms_instance_id" {
  type    = string
  default = ""
}

module "secret" {
  source   = "./secret"
  for_each = { orders = var.dkms_instance_id, payments = "kst-sin65c1f4b2d8e7a9" }

  dkms_instance_id = each.value
}
