variable "create" {
  type = bool
}

resource "alicloud_kms_key" "unknown" {
  count              = var.create ? 1 : 0
  automatic_rotation = "Enabled"
  rotation_interval  = "90d" # want `^alicloud_kms_key.unknown: rotation_interval is "90d"`
}

resource "alicloud_kms_key" "none" {
  count              = 0
  automatic_rotation = "Enabled"
  rotation_interval  = "90d"
}

resource "alicloud_kms_key" "each" {
  for_each           = { orders = "7776000s", invoices = "90d" }
  automatic_rotation = "Enabled"
  rotation_interval  = each.value # want `^alicloud_kms_key.each\["invoices"\]: rotation_interval is "90d"`
}
