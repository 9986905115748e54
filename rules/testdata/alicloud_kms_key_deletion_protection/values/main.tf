variable "protection" {
  type    = string
  default = "Disabled"
}

variable "unknown" {
  type = string
}

locals {
  protection = "Enabled"
}

resource "alicloud_kms_key" "null" {
  deletion_protection = null # want `^alicloud_kms_key.null: deletion_protection is not set`
}

resource "alicloud_kms_key" "empty" {
  deletion_protection = "" # want `^alicloud_kms_key.empty: deletion_protection is "", so that`
}

resource "alicloud_kms_key" "variable" {
  deletion_protection = var.protection # want `^alicloud_kms_key.variable: deletion_protection is "Disabled"`
}

resource "alicloud_kms_key" "unknown" {
  deletion_protection = var.unknown
}

resource "alicloud_kms_key" "local" {
  deletion_protection = local.protection
}

resource "alicloud_kms_key" "ignored" {
  lifecycle {
    ignore_changes = [deletion_protection]
  }
}

resource "alicloud_kms_key" "not_prevented" { # want `^alicloud_kms_key.not_prevented: deletion_protection is not set`
  lifecycle {
    prevent_destroy = false
  }
}
