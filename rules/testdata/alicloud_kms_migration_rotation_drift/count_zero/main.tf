variable "create" {
  type    = bool
  default = false
}

resource "alicloud_kms_key" "none" {
  count              = 0
  automatic_rotation = "Enabled"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

resource "alicloud_kms_key" "not_created" {
  count              = var.create ? 1 : 0
  automatic_rotation = "Enabled"

  lifecycle {
    ignore_changes = [dkms_instance_id]
  }
}

# In a root configuration no caller can switch anything on.
terraform {
  backend "local" {}
}
