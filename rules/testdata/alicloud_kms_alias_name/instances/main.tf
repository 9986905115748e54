variable "create" {
  type = bool
}

resource "alicloud_kms_alias" "unknown" {
  count      = var.create ? 1 : 0
  alias_name = "orders" # want `^alicloud_kms_alias.unknown: alias_name is "orders"`
}

resource "alicloud_kms_alias" "none" {
  count      = 0
  alias_name = "orders"
}

resource "alicloud_kms_alias" "each" {
  for_each   = toset(["alias/a", "b"])
  alias_name = each.key # want `^alicloud_kms_alias.each\["b"\]: alias_name is "b"`
}
