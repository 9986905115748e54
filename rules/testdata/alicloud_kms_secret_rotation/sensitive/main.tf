variable "interval" {
  type      = string
  sensitive = true
  default   = "1h"
}

variable "type" {
  type      = string
  sensitive = true
  default   = "Generic"
}

variable "rotate" {
  type      = bool
  sensitive = true
  default   = true
}

resource "alicloud_kms_secret" "interval" {
  rotation_interval = var.interval
}

resource "alicloud_kms_secret" "type" {
  secret_type               = var.type
  enable_automatic_rotation = true
  rotation_interval         = "7d"
}

resource "alicloud_kms_secret" "rotation" {
  enable_automatic_rotation = var.rotate
}

# What the secret holds has nothing to do with it.
resource "alicloud_kms_secret" "data" {
  secret_data       = var.interval
  rotation_interval = "1h" # want `^alicloud_kms_secret.data: rotation_interval is "1h"`
}
