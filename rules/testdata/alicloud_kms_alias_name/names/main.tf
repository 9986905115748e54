resource "alicloud_kms_alias" "reserved" {
  alias_name = "alias/acs/oss" # want `^alicloud_kms_alias.reserved: alias_name is "alias/acs/oss", but KMS keeps "alias/acs/" for its service keys`
}

resource "alicloud_kms_alias" "reserved_without_prefix" {
  alias_name = "acs/oss" # want `^alicloud_kms_alias.reserved_without_prefix: alias_name is "acs/oss", but KMS takes only names that start with "alias/".$`
}

resource "alicloud_kms_alias" "not_reserved" {
  alias_name = "alias/acs-orders"
}

resource "alicloud_kms_alias" "space" {
  alias_name = "alias/orders database" # want `^alicloud_kms_alias.space: alias_name is "alias/orders database", but KMS takes only letters`
}

resource "alicloud_kms_alias" "dot" {
  alias_name = "alias/orders.db" # want `^alicloud_kms_alias.dot: alias_name is "alias/orders.db", but KMS takes only letters`
}

resource "alicloud_kms_alias" "nothing" {
  alias_name = "alias/" # want `^alicloud_kms_alias.nothing: alias_name is "alias/", but KMS takes no alias without a name`
}

resource "alicloud_kms_alias" "empty" {
  alias_name = "" # want `^alicloud_kms_alias.empty: alias_name is "", but KMS takes only names that start with "alias/".$`
}

resource "alicloud_kms_alias" "longest" {
  alias_name = "alias/${join("", [for i in range(255) : "a"])}"
}

resource "alicloud_kms_alias" "too_long" {
  alias_name = "alias/${join("", [for i in range(256) : "a"])}" # want `^alicloud_kms_alias.too_long: alias_name is "alias/aaa.*", but KMS takes 255 characters at most`
}

resource "alicloud_kms_alias" "every_character" {
  alias_name = "alias/Orders_1-a/b"
}

resource "alicloud_kms_alias" "slash" {
  alias_name = "/orders" # want `Write "alias/orders".$`
}

resource "alicloud_kms_alias" "upper_case" {
  alias_name = "Alias/invoices" # want `^alicloud_kms_alias.upper_case: alias_name is "Alias/invoices", but KMS takes only names that start with "alias/". Write "alias/invoices".$`
}

resource "alicloud_kms_alias" "slash_before_the_prefix" {
  alias_name = "/alias/payments" # want `Write "alias/payments".$`
}

resource "alicloud_kms_alias" "nothing_but_the_prefix" {
  alias_name = "alias" # want `names that start with "alias/". Write "alias/alias"`
}

resource "alicloud_kms_alias" "without_prefix_and_with_a_space" {
  alias_name = "orders database" # want `but KMS takes only names that start with "alias/".$`
}
