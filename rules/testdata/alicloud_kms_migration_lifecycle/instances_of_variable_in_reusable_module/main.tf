# real TFLint only: a value from outside
# The defaults make one instance, callers make others.
variable "instances" {
  type    = map(string)
  default = { main = "3" }
}

resource "alicloud_kms_instance" "main" {
  for_each        = var.instances
  product_version = each.value
}

data "alicloud_kms_instances" "main" {
  for_each = var.instances
}

module "instance" {
  for_each = var.instances
  source   = "./instance"
}

resource "alicloud_kms_secret" "resource" {
  for_each = {
    try      = try(alicloud_kms_instance.main["other"].id, "")
    contains = contains(keys(alicloud_kms_instance.main), "other") ? alicloud_kms_instance.main["other"].id : ""
    can      = can(alicloud_kms_instance.main["other"]) ? alicloud_kms_instance.main["other"].id : ""
  }

  secret_name       = each.key
  encryption_key_id = "key-1"
  dkms_instance_id  = each.value
}

resource "alicloud_kms_secret" "try" {
  secret_name       = "try"
  encryption_key_id = "key-1"
  dkms_instance_id  = try(alicloud_kms_instance.main["other"].id, "")
}

resource "alicloud_kms_secret" "second" {
  secret_name       = "second"
  encryption_key_id = "key-1"
  dkms_instance_id  = try(values(alicloud_kms_instance.main)[1].id, "")
}

resource "alicloud_kms_secret" "data" {
  secret_name       = "data"
  encryption_key_id = "key-1"
  dkms_instance_id  = try(data.alicloud_kms_instances.main["other"].ids[0], "")
}

resource "alicloud_kms_secret" "module" {
  secret_name       = "module"
  encryption_key_id = "key-1"
  dkms_instance_id  = try(module.instance["other"].id, "")
}
