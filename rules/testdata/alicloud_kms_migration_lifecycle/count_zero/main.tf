variable "create" {
  type    = bool
  default = false
}

resource "alicloud_kms_key" "none" {
  count = 0
}

resource "alicloud_kms_key" "string" {
  count = "0"
}

resource "alicloud_kms_secret" "not_created" {
  count       = var.create ? 1 : 0
  secret_name = "none"
}

resource "alicloud_kms_secret" "created" { # want "alicloud_kms_secret.created: dkms_instance_id is neither"
  count       = var.create ? 0 : 1
  secret_name = "some"
}

# In a root configuration no caller can switch anything on.
terraform {
  backend "local" {}
}
