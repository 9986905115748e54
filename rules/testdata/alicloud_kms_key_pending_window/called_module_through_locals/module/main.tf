variable "days" {}

variable "number" {}

locals {
  settings = { days = local.days }
  days     = var.days
}

resource "alicloud_kms_key" "main" {
  pending_window_in_days = local.settings.days
}

# That the window is at fault, the caller decides by the number only.
resource "alicloud_kms_key" "counted" {
  count                  = var.number > 0 ? 1 : 0
  pending_window_in_days = count.index + 2
}
