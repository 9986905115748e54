# want@+1 "^module.three: alicloud_kms_secret.main .* The call does not pass dkms_instance_id. So in all 3 instances of the call.$"
module "three" {
  source = "./module"
  count  = 3
}

module "both" {
  source           = "./module"
  for_each         = { orders = "", invoices = "" }
  name             = each.key
  dkms_instance_id = each.value # want "^module.both.alicloud_kms_secret.main: dkms_instance_id is \"\" .* So in all 2 instances of the call.$"
}

module "two_of_three" {
  source           = "./module"
  for_each         = { orders = "", invoices = "", users = "kst-1" }
  dkms_instance_id = each.value # want "^module.two_of_three\\[\"orders\"\\].alicloud_kms_secret.main: " "^module.two_of_three\\[\"invoices\"\\].alicloud_kms_secret.main: "
}

variable "number" {
  type    = number
  default = 0
}

# want@+1 "^module.perhaps: alicloud_kms_secret.main .* The call does not pass dkms_instance_id.$"
module "perhaps" {
  source = "./module"
  count  = var.number
}

module "none" {
  source = "./module"
  count  = 0
}
