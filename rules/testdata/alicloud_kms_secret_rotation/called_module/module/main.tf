variable "type" {
  type    = string
  default = "Generic"
}

variable "rotate" {
  type    = bool
  default = false
}

variable "interval" {
  type    = string
  default = "7d"
}

resource "alicloud_kms_secret" "this" {
  secret_type               = var.type
  enable_automatic_rotation = var.rotate
  rotation_interval         = var.interval
}
