variable "create" {
  type = bool
}

resource "alicloud_kms_key" "unknown" {
  count = var.create ? 1 : 0
  tags  = { team = "acs:shop" } # want `^alicloud_kms_key.unknown: the tag "team"`
}

resource "alicloud_kms_key" "none" {
  count = 0
  tags  = { team = "acs:shop" }
}

resource "alicloud_kms_key" "each" {
  for_each = { orders = "shop", invoices = "acs:shop" } # want `^alicloud_kms_key.each\["invoices"\]: the tag "team"`
  tags     = { team = each.value }
}
