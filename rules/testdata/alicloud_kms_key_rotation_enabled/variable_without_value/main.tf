variable "rotation" {
  type = string
}

variable "rotate" {
  type = bool
}

resource "alicloud_kms_key" "unknown" {
  automatic_rotation = var.rotation
}

resource "alicloud_kms_key" "conditional" {
  automatic_rotation = var.rotate ? "Enabled" : "Disabled"
}

resource "alicloud_kms_key" "off" { # want `^alicloud_kms_key.off: automatic_rotation is not set`
  description = "Key for ${var.rotation}"
}
