# real TFLint only: the mock does not evaluate for_each
variable "traversal" {
  default = { hangzhou = "kst-1" }
}

variable "lookup" {
  default = { hangzhou = "kst-1" }
}

variable "index" {
  default = { hangzhou = "kst-1" }
}

variable "list" {
  default = ["kst-1"]
}

variable "fallback" {
  default = "kst-1" # want "var.fallback: the default names a KMS instance"
}

resource "alicloud_kms_key" "traversal" {
  dkms_instance_id = var.traversal["hangzhou"]
}

resource "alicloud_kms_key" "lookup" {
  dkms_instance_id = lookup(var.lookup, "hangzhou", var.fallback)
}

resource "alicloud_kms_key" "index" {
  for_each         = toset(["hangzhou", "beijing"])
  dkms_instance_id = try(var.index[each.value], null)
}

resource "alicloud_kms_key" "list" {
  count            = 1
  dkms_instance_id = var.list[count.index]
}
