variable "create" {
  default = false
}

resource "alicloud_kms_key" "literal" {
  count             = 0
  rotation_interval = "1d"
}

resource "alicloud_kms_key" "conditional" {
  count              = var.create ? 1 : 0
  automatic_rotation = "Enabled"
}

# In a root configuration no caller can switch anything on.
terraform {
  backend "local" {}
}
