variable "window" {
  type = number
}

resource "alicloud_kms_key" "unknown" {
  pending_window_in_days = var.window
}

resource "alicloud_kms_key" "wrong" {
  pending_window_in_days = 1 # want `^alicloud_kms_key.wrong: pending_window_in_days is 1,`
}
