variable "status" {
  type    = string
  default = "Disabled"
}

variable "unknown" {
  type = string
}

locals {
  enabled = false
}

resource "alicloud_kms_key" "null" {
  status     = null
  key_state  = null
  is_enabled = null
}

resource "alicloud_kms_key" "variable" {
  status = var.status # want `^alicloud_kms_key.variable: status is "Disabled"`
}

resource "alicloud_kms_key" "unknown" {
  status = var.unknown
}

resource "alicloud_kms_key" "old_name" {
  key_state = "Disabled" # want `^alicloud_kms_key.old_name: key_state is "Disabled"`
}

resource "alicloud_kms_key" "oldest_name" {
  is_enabled = local.enabled # want `^alicloud_kms_key.oldest_name: is_enabled is false`
}

resource "alicloud_kms_key" "oldest_name_on" {
  is_enabled = true
}

resource "alicloud_kms_key" "pending_by_its_old_name" {
  key_state = "PendingDeletion" # want `^alicloud_kms_key.pending_by_its_old_name: key_state is "PendingDeletion"`
}

resource "alicloud_kms_key" "pending_ignored" {
  status = "PendingDeletion"

  lifecycle {
    ignore_changes = [status]
  }
}

resource "alicloud_kms_key" "disabled_ignored" {
  is_enabled = false

  lifecycle {
    ignore_changes = [is_enabled]
  }
}

resource "alicloud_kms_key" "disabled_other_ignored" {
  status = "Disabled" # want `status is "Disabled", so that nobody can use this key`

  lifecycle {
    ignore_changes = [is_enabled]
  }
}
