variable "window" {
  type      = number
  sensitive = true
  default   = 3
}

resource "alicloud_kms_key" "variable" {
  pending_window_in_days = var.window
}

resource "alicloud_kms_key" "list" {
  pending_window_in_days = [var.window, 30][0]
}
