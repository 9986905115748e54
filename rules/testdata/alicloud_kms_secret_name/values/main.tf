variable "name" {
  type    = string
  default = "acs/orders"
}

variable "unknown" {
  type = string
}

locals {
  name = "acs/invoices"
}

resource "alicloud_kms_secret" "variable" {
  secret_name = var.name # want `^alicloud_kms_secret.variable: secret_name is "acs/orders"`
}

resource "alicloud_kms_secret" "local" {
  secret_name = local.name # want `^alicloud_kms_secret.local: secret_name is "acs/invoices"`
}

resource "alicloud_kms_secret" "unknown" {
  secret_name = var.unknown
  version_id  = var.unknown
  secret_data = var.unknown
}

resource "alicloud_kms_secret" "unknown_type" {
  secret_name = "acs/orders"
  secret_type = var.unknown
}

resource "alicloud_kms_secret" "null_type" {
  secret_name = "acs/orders" # want `^alicloud_kms_secret.null_type: secret_name is "acs/orders"`
  secret_type = null
}

resource "alicloud_kms_secret" "known_in_part" {
  secret_name = "acs/${var.unknown}"
}

variable "later" {
  type    = string
  default = ""
}

# The callers name it.
resource "alicloud_kms_secret" "later" {
  secret_name = var.later
}
