resource "alicloud_kms_alias" "mended" {
  alias_name = "orders"
}

resource "alicloud_kms_alias" "broken" {
  alias_name = "alias/invoices"
}
