variable "interval" {
  type    = string
  default = null
}

resource "alicloud_kms_key" "literal" {
  automatic_rotation = "Enabled"
  rotation_interval  = null # want `^alicloud_kms_key.literal: automatic_rotation is "Enabled" without a rotation_interval`
}

resource "alicloud_kms_key" "variable" {
  automatic_rotation = "Enabled"
  rotation_interval  = var.interval # want `^alicloud_kms_key.variable: automatic_rotation is "Enabled" without a rotation_interval`
}

resource "alicloud_kms_key" "empty" {
  automatic_rotation = "Enabled"
  rotation_interval  = "" # want `^alicloud_kms_key.empty: automatic_rotation is "Enabled" without a rotation_interval`
}

resource "alicloud_kms_key" "off" {
  automatic_rotation = null
  rotation_interval  = null
}
