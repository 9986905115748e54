variable "create" {
  type = bool
}

resource "alicloud_kms_key" "short" {
  count                  = var.create ? 1 : 0
  pending_window_in_days = 3 # want `^alicloud_kms_key.short: pending_window_in_days is 3,`
}
