variable "create" {
  default = false
}

resource "alicloud_kms_secret" "literal" {
  count = 0
}

resource "alicloud_kms_secret" "conditional" {
  count = var.create ? 1 : 0
}

resource "alicloud_kms_secret" "empty" {
  for_each = {}
}

# In a root configuration no caller can switch anything on.
terraform {
  backend "local" {}
}
