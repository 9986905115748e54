variable "on" {
  default = "Enabled"
}

variable "off" {
  default = "Disabled"
}

variable "rotate" {
  default = false
}

resource "alicloud_kms_key" "on" {
  automatic_rotation = var.on
}

resource "alicloud_kms_key" "off" {
  automatic_rotation = var.off # want `^alicloud_kms_key.off: automatic_rotation is "Disabled"`
}

resource "alicloud_kms_key" "conditional" {
  automatic_rotation = var.rotate ? "Enabled" : "Disabled" # want `^alicloud_kms_key.conditional: automatic_rotation is "Disabled"`
}
