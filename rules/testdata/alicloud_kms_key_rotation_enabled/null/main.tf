variable "rotation" {
  type    = string
  default = null
}

resource "alicloud_kms_key" "literal" {
  automatic_rotation = null # want `^alicloud_kms_key.literal: automatic_rotation is not set.* Outside of a KMS instance, KMS refuses that without its value-added service for key rotation.$`
  rotation_interval  = "30d"
}

resource "alicloud_kms_key" "variable" {
  automatic_rotation = var.rotation # want `^alicloud_kms_key.variable: automatic_rotation is not set`
}
