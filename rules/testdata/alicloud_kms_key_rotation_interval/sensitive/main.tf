variable "interval" {
  type      = string
  sensitive = true
  default   = "1d"
}

variable "rotation" {
  type      = string
  sensitive = true
  default   = "Enabled"
}

resource "alicloud_kms_key" "interval" {
  automatic_rotation = "Enabled"
  rotation_interval  = var.interval
}

resource "alicloud_kms_key" "template" {
  rotation_interval = "1${var.interval}"
}

resource "alicloud_kms_key" "rotation" {
  automatic_rotation = var.rotation
}
