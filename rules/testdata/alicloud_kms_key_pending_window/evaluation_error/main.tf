variable "settings" {
  default = {}
}

resource "alicloud_kms_key" "window" {
  pending_window_in_days = var.settings.window
}

resource "alicloud_kms_key" "number" {
  count                  = var.settings.number
  pending_window_in_days = 3 # want `^alicloud_kms_key.number: pending_window_in_days is 3,`
}
