variable "settings" {
  default = {}
}

resource "alicloud_kms_secret" "type" {
  secret_type               = var.settings.type
  enable_automatic_rotation = true
  rotation_interval         = "7d"
}

resource "alicloud_kms_secret" "interval" {
  secret_type               = "Rds"
  enable_automatic_rotation = true
  rotation_interval         = var.settings.interval
}

resource "alicloud_kms_secret" "number" {
  count             = var.settings.number
  rotation_interval = "1h" # want `^alicloud_kms_secret.number: rotation_interval is "1h"`
}
