variable "create" {
  default = false
}

resource "alicloud_kms_key" "literal" {
  count = 0
}

resource "alicloud_kms_key" "conditional" {
  count = var.create ? 1 : 0
}

# In a root configuration no caller can switch anything on.
terraform {
  backend "local" {}
}
