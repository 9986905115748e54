variable "dkms_instance_id" {
  type    = string
  default = "kst-sin65c1f4b2d8e7a9" # want "var.dkms_instance_id: the default names a KMS instance"
}

resource "alicloud_kms_secret" "set" {
  for_each         = toset(["orders", "invoices"])
  secret_name      = each.key
  dkms_instance_id = var.dkms_instance_id
}

resource "alicloud_kms_secret" "try" {
  for_each         = { orders = {}, invoices = { instance = null } }
  secret_name      = each.key
  dkms_instance_id = try(each.value.instance, var.dkms_instance_id)
}
