variable "rotate" {
  type = bool
}

variable "type" {
  type = string
}

variable "interval" {
  type = string
}

resource "alicloud_kms_secret" "type" {
  secret_type               = var.type
  enable_automatic_rotation = true
  rotation_interval         = "7d"
}

resource "alicloud_kms_secret" "rotation" {
  enable_automatic_rotation = var.rotate
}

resource "alicloud_kms_secret" "interval" {
  secret_type               = "Rds"
  enable_automatic_rotation = true
  rotation_interval         = var.interval
}

# Whatever the type is, it needs an interval.
resource "alicloud_kms_secret" "missing" { # want `^alicloud_kms_secret.missing: enable_automatic_rotation is true without`
  secret_type               = var.type
  enable_automatic_rotation = true
}
