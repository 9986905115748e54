variable "window" {
  default = 5
}

variable "text" {
  default = "14"
}

resource "alicloud_kms_key" "wrong" {
  pending_window_in_days = var.window # want `^alicloud_kms_key.wrong: pending_window_in_days is 5,`
}

resource "alicloud_kms_key" "right" {
  pending_window_in_days = var.text
}
