# The file is named on the command line.
variable "interval" {
  default = "30d"
}

resource "alicloud_kms_key" "app" {
  rotation_interval = var.interval # want `^alicloud_kms_key.app: rotation_interval is "5d"`
}
