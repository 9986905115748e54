resource "alicloud_kms_alias" "first" {
  alias_name = "alias/orders"
}

resource "alicloud_kms_alias" "second" {
  alias_name = "alias/orders" # want `^alicloud_kms_alias.second: alias_name is "alias/orders", which alicloud_kms_alias.first has already, so that KMS refuses it`
}

resource "alicloud_kms_alias" "elsewhere" {
  provider   = alicloud.shanghai
  alias_name = "alias/orders"
}

resource "alicloud_kms_alias" "third" {
  for_each   = { orders = "alias/orders", invoices = "alias/invoices" }
  alias_name = each.value # want `^alicloud_kms_alias.third\["orders"\]: alias_name is "alias/orders", which alicloud_kms_alias.first has already`
}

resource "alicloud_kms_alias" "counted" {
  count      = 2
  alias_name = "alias/counted" # want `^alicloud_kms_alias.counted\[1\]: alias_name is "alias/counted", which alicloud_kms_alias.counted\[0\] has already`
}

resource "alicloud_kms_alias" "counted_well" {
  count      = 2
  alias_name = "alias/counted-well-${count.index}"
}

resource "alicloud_kms_alias" "none" {
  count      = 0
  alias_name = "alias/orders"
}

# There may be none of them.
variable "create" {
  type = bool
}

resource "alicloud_kms_alias" "perhaps" {
  count      = var.create ? 1 : 0
  alias_name = "alias/orders"
}

resource "alicloud_kms_alias" "perhaps_not" {
  count      = var.create ? 0 : 1
  alias_name = "alias/orders"
}
