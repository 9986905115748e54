variable "force" {
  type    = bool
  default = true
}

variable "unknown" {
  type = bool
}

variable "days" {
  type = number
}

locals {
  days = 31
}

resource "alicloud_kms_secret" "unset" {
  secret_name = "unset"
}

resource "alicloud_kms_secret" "null" {
  secret_name                   = "null"
  force_delete_without_recovery = null
  recovery_window_in_days       = null
}

resource "alicloud_kms_secret" "variable" {
  secret_name                   = "variable"
  force_delete_without_recovery = var.force # want `^alicloud_kms_secret.variable: force_delete_without_recovery is true`
}

resource "alicloud_kms_secret" "unknown" {
  secret_name                   = "unknown"
  force_delete_without_recovery = var.unknown
  recovery_window_in_days       = 3
}

resource "alicloud_kms_secret" "unknown_window" {
  secret_name             = "unknown-window"
  recovery_window_in_days = var.days
}

resource "alicloud_kms_secret" "local" {
  secret_name                   = "local"
  force_delete_without_recovery = false
  recovery_window_in_days       = local.days # want `^alicloud_kms_secret.local: recovery_window_in_days is 31, but must be from 7 to 30 days`
}

resource "alicloud_kms_secret" "both" {
  secret_name                   = "both"
  force_delete_without_recovery = true # want `^alicloud_kms_secret.both: .* recovery_window_in_days is ignored beside it.$`
  recovery_window_in_days       = 3
}

resource "alicloud_kms_secret" "bounds" {
  for_each                = { shortest = 7, longest = 30 }
  secret_name             = each.key
  recovery_window_in_days = each.value
}
