variable "rotate" {
  default = true
}

variable "type" {
  default = "Generic"
}

variable "hours" {
  default = 4
}

resource "alicloud_kms_secret" "generic" {
  secret_type               = var.type
  enable_automatic_rotation = var.rotate # want `^alicloud_kms_secret.generic: .*Generic`
  rotation_interval         = "${var.hours}d"
}

resource "alicloud_kms_secret" "short" {
  rotation_interval = "${var.hours}h" # want `^alicloud_kms_secret.short: rotation_interval is "4h"`
}

resource "alicloud_kms_secret" "off" {
  secret_type               = var.type
  enable_automatic_rotation = !var.rotate
}
