variable "rotation" {
  type    = string
  default = "Enabled"
}

variable "unknown" {
  type = string
}

variable "on" {
  type    = bool
  default = true
}

locals {
  origin = "EXTERNAL"
}

resource "alicloud_kms_key" "null" {
  automatic_rotation = null
  origin             = null
}

resource "alicloud_kms_key" "variable" {
  automatic_rotation = var.rotation # want `^alicloud_kms_key.variable: automatic_rotation is "Enabled"`
}

resource "alicloud_kms_key" "unknown" {
  automatic_rotation = var.unknown
  origin             = var.unknown
}

resource "alicloud_kms_key" "local" {
  origin = local.origin # want `^alicloud_kms_key.local: origin is "EXTERNAL"`
}

# One finding for one key.
resource "alicloud_kms_key" "both" {
  origin             = "EXTERNAL" # want `^alicloud_kms_key.both: origin is "EXTERNAL"`
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_secret" "variable" {
  secret_name               = "variable"
  enable_automatic_rotation = var.on # want `^alicloud_kms_secret.variable: enable_automatic_rotation is true`
}

resource "alicloud_kms_secret" "text" {
  secret_name               = "text"
  enable_automatic_rotation = "true" # want `^alicloud_kms_secret.text: enable_automatic_rotation is "true"`
}
