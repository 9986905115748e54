variable "create" {
  type    = bool
  default = false
}

resource "alicloud_kms_key" "none" {
  count = var.create ? 1 : 0
}

resource "alicloud_kms_secret" "none" {
  for_each    = toset([])
  secret_name = each.key
}

# In a root configuration no caller can switch anything on.
terraform {
  backend "local" {}
}
