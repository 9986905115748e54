variable "window" {
  type    = number
  default = null
}

resource "alicloud_kms_key" "literal" {
  pending_window_in_days = null
}

resource "alicloud_kms_key" "variable" {
  pending_window_in_days  = var.window
  deletion_window_in_days = var.window
}
