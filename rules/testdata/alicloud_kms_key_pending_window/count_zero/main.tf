variable "create" {
  default = false
}

resource "alicloud_kms_key" "literal" {
  count                  = 0
  pending_window_in_days = 3
}

resource "alicloud_kms_key" "conditional" {
  count                  = var.create ? 1 : 0
  pending_window_in_days = 3
}

# In a root configuration no caller can switch anything on.
terraform {
  backend "local" {}
}
