variable "create" {
  type = bool
}

resource "alicloud_kms_key" "unknown" { # want `^alicloud_kms_key.unknown: deletion_protection is not set`
  count = var.create ? 1 : 0
}

resource "alicloud_kms_key" "none" {
  count = 0
}

resource "alicloud_kms_key" "each" {
  for_each            = { orders = "Enabled", invoices = "Disabled" }
  deletion_protection = each.value # want `^alicloud_kms_key.each\["invoices"\]: deletion_protection is "Disabled"`
}
