variable "create" {
  default = false
}

resource "alicloud_kms_secret" "literal" {
  count                     = 0
  enable_automatic_rotation = true
}

resource "alicloud_kms_secret" "conditional" {
  count             = var.create ? 1 : 0
  rotation_interval = "1h"
}

# In a root configuration no caller can switch anything on.
terraform {
  backend "local" {}
}
