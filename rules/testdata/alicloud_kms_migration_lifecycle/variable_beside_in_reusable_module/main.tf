# real TFLint only: the mock knows no local values
# No caller can give these keys an instance.
variable "project" {
  default = "x"
}

variable "instance" {
  default = null
}

variable "keys" {
  default = {}
}

locals {
  kms = {
    name             = "${var.project}-key"
    dkms_instance_id = ""
    instance         = var.instance
  }
  each = {
    orders = { description = "${var.project} orders", instance = var.instance }
  }
}

resource "alicloud_kms_key" "beside" {
  description      = local.kms.name
  dkms_instance_id = local.kms.dkms_instance_id # want `^alicloud_kms_key.beside: dkms_instance_id is "" and not ignored`
}

resource "alicloud_kms_key" "each" {
  for_each         = local.each
  description      = each.value.description
  dkms_instance_id = lookup(each.value, "dkms_instance_id", null) # want `^alicloud_kms_key.each: dkms_instance_id is null and not ignored`
}

# A caller can give these ones an instance.
resource "alicloud_kms_key" "through_object" {
  dkms_instance_id = local.kms.instance
}

resource "alicloud_kms_key" "through_each" {
  for_each         = local.each
  dkms_instance_id = each.value.instance
}

resource "alicloud_kms_key" "through_for_each" {
  for_each         = merge({ main = "" }, var.keys)
  dkms_instance_id = each.value
}

resource "alicloud_kms_key" "through_condition" {
  dkms_instance_id = var.project == "y" ? alicloud_kms_instance.main.id : null
}

# What calls a function that only TFLint evaluates is judged by what it refers to.
resource "alicloud_kms_key" "through_function" {
  dkms_instance_id = nonsensitive(local.kms.instance)
}

locals {
  none = ""
}

resource "alicloud_kms_key" "by_function" {
  dkms_instance_id = nonsensitive(local.none) # want `^alicloud_kms_key.by_function: dkms_instance_id is "" and not ignored`
}
