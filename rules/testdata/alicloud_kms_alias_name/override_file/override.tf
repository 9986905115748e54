resource "alicloud_kms_alias" "mended" {
  alias_name = "alias/orders"
}

resource "alicloud_kms_alias" "broken" {
  alias_name = "invoices" # want `^alicloud_kms_alias.broken: alias_name is "invoices"`
}
