variable "window" {
  type    = number
  default = 366
}

resource "alicloud_kms_key" "this" {
  pending_window_in_days = var.window
}
