variable "interval" {
  type = string
}

variable "days" {
  type = number
}

variable "rotation" {
  type = string
}

resource "alicloud_kms_key" "unknown" {
  automatic_rotation = "Enabled"
  rotation_interval  = var.interval
}

resource "alicloud_kms_key" "template" {
  automatic_rotation = "Enabled"
  rotation_interval  = "${var.days}d"
}

resource "alicloud_kms_key" "rotation" {
  automatic_rotation = var.rotation
}

resource "alicloud_kms_key" "null_or_right" {
  automatic_rotation = "Enabled"
  rotation_interval  = var.rotation == "x" ? null : "30d"
}

resource "alicloud_kms_key" "wrong" {
  automatic_rotation = var.rotation
  rotation_interval  = "1d" # want `^alicloud_kms_key.wrong: rotation_interval is "1d", but must be`
}
