variable "create" {
  type = bool
}

resource "alicloud_kms_key" "unknown" {
  count              = var.create ? 1 : 0
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.unknown: automatic_rotation is "Enabled"`
}

resource "alicloud_kms_key" "none" {
  count              = 0
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_key" "each" {
  for_each           = { orders = "Enabled", invoices = "Disabled" }
  automatic_rotation = each.value # want `^alicloud_kms_key.each\["orders"\]: automatic_rotation is "Enabled"`
}
