variable "name" {
  type    = string
  default = "orders"
}

variable "unknown" {
  type = string
}

locals {
  name = "invoices"
}

# A value from elsewhere is not changed.
resource "alicloud_kms_alias" "variable" {
  alias_name = var.name # want `^alicloud_kms_alias.variable: alias_name is "orders", but KMS takes only names that start`
}

resource "alicloud_kms_alias" "unknown" {
  alias_name = var.unknown
}

resource "alicloud_kms_alias" "local" {
  alias_name = local.name # want `^alicloud_kms_alias.local: alias_name is "invoices", but KMS takes only names that start`
}

resource "alicloud_kms_alias" "prefix_of_a_variable" {
  alias_name = "${var.unknown}/orders"
}

resource "alicloud_kms_alias" "known_in_part" {
  alias_name = "orders-${var.unknown}" # want `^alicloud_kms_alias.known_in_part: alias_name is "orders-…", but KMS takes only names that start with "alias/".$`
}

resource "alicloud_kms_alias" "reserved_in_part" {
  alias_name = "alias/acs/${var.unknown}" # want `^alicloud_kms_alias.reserved_in_part: alias_name is "alias/acs/…", but KMS keeps "alias/acs/"`
}

resource "alicloud_kms_alias" "right_in_part" {
  alias_name = "alias/${var.unknown}"
}

resource "alicloud_kms_alias" "null" {
  alias_name = null
}

variable "later" {
  type    = string
  default = ""
}

# The callers name it.
resource "alicloud_kms_alias" "later" {
  alias_name = var.later
}
