variable "create" {
  type = bool
}

resource "alicloud_kms_key" "unknown" {
  count  = var.create ? 1 : 0
  status = "Disabled" # want `^alicloud_kms_key.unknown: status is "Disabled"`
}

resource "alicloud_kms_key" "none" {
  count  = 0
  status = "Disabled"
}

resource "alicloud_kms_key" "each" {
  for_each = { orders = "Enabled", invoices = "Disabled" }
  status   = each.value # want `^alicloud_kms_key.each\["invoices"\]: status is "Disabled"`
}
