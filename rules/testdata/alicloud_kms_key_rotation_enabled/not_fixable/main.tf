variable "rotation" {
  default = "Disabled"
}

variable "interval" {
  default = ""
}

locals {
  rotation = "Disabled"
}

resource "alicloud_kms_key" "variable" {
  automatic_rotation = var.rotation # want `^alicloud_kms_key.variable: `
  rotation_interval  = "90d"
}

resource "alicloud_kms_key" "local" {
  automatic_rotation = local.rotation # want `^alicloud_kms_key.local: `
  rotation_interval  = "90d"
}

# Rotation without an interval is refused, so this is left alone too.
resource "alicloud_kms_key" "interval" {
  automatic_rotation = "Disabled" # want `^alicloud_kms_key.interval: `
  rotation_interval  = var.interval
}
