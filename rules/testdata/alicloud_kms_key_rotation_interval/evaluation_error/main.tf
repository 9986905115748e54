variable "settings" {
  default = {}
}

resource "alicloud_kms_key" "interval" {
  automatic_rotation = "Enabled"
  rotation_interval  = var.settings.interval
}

resource "alicloud_kms_key" "rotation" {
  automatic_rotation = var.settings.rotation
}

resource "alicloud_kms_key" "number" {
  count             = var.settings.number
  rotation_interval = "1d" # want `^alicloud_kms_key.number: rotation_interval is "1d"`
}
