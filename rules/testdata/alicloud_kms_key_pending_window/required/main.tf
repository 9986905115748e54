resource "alicloud_kms_key" "none" { # want `^alicloud_kms_key.none: pending_window_in_days is not set, so that terraform destroy, and every replacement of this key, will fail`
  description = "orders"
}

resource "alicloud_kms_key" "null" {
  pending_window_in_days = null # want `^alicloud_kms_key.null: pending_window_in_days is not set`
}

resource "alicloud_kms_key" "of_each" {
  for_each               = { orders = 7, archive = null }
  pending_window_in_days = each.value # want `^alicloud_kms_key.of_each\["archive"\]: pending_window_in_days is not set`
}

variable "days" {
  type = number
}

resource "alicloud_kms_key" "unknown" {
  pending_window_in_days = var.days
}

resource "alicloud_kms_key" "old_name" {
  deletion_window_in_days = 7
}

resource "alicloud_kms_key" "set" {
  pending_window_in_days = 7
}
