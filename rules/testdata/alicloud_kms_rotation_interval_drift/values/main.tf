variable "interval" {
  type    = string
  default = "365d"
}

variable "unknown" {
  type = string
}

variable "rotation" {
  type    = string
  default = "Enabled"
}

locals {
  interval = "90d"
  seconds  = "7776000s"
}

resource "alicloud_kms_key" "null" {
  automatic_rotation = "Enabled"
  rotation_interval  = null
}

# A value from elsewhere is not replaced.
resource "alicloud_kms_key" "variable" {
  automatic_rotation = var.rotation
  rotation_interval  = var.interval # want `^alicloud_kms_key.variable: rotation_interval is "365d", which KMS answers as "31536000s"`
}

resource "alicloud_kms_key" "unknown" {
  automatic_rotation = "Enabled"
  rotation_interval  = var.unknown
}

resource "alicloud_kms_key" "unknown_rotation" {
  automatic_rotation = var.unknown
  rotation_interval  = "90d"
}

resource "alicloud_kms_key" "local" {
  automatic_rotation = "Enabled"
  rotation_interval  = local.interval # want `^alicloud_kms_key.local: rotation_interval is "90d"`
}

resource "alicloud_kms_key" "local_in_seconds" {
  automatic_rotation = "Enabled"
  rotation_interval  = local.seconds
}

resource "alicloud_kms_key" "computed" {
  automatic_rotation = "Enabled"
  rotation_interval  = "${90 * 24 * 3600}s"
}
