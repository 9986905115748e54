# What the arguments are does not matter: a caller may turn rotation on.
variable "automatic_rotation" {
  type    = string
  default = "Enabled"
}

variable "rotation_interval" {
  type = string
}

locals {
  rotation = var.automatic_rotation == "Enabled" ? "90d" : null
}

resource "alicloud_kms_key" "with_value" {
  automatic_rotation = var.automatic_rotation
  rotation_interval  = local.rotation

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.with_value: ignore_changes has dkms_instance_id without automatic_rotation and rotation_interval"
  }
}

resource "alicloud_kms_key" "without_value" {
  automatic_rotation = var.automatic_rotation
  rotation_interval  = var.rotation_interval

  lifecycle {
    ignore_changes = [dkms_instance_id] # want "alicloud_kms_key.without_value: ignore_changes has dkms_instance_id without automatic_rotation and rotation_interval"
  }
}
