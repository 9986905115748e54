variable "type" {
  type = string
}

variable "rotate" {
  type    = bool
  default = false
}

resource "alicloud_kms_secret" "this" {
  secret_type               = var.type
  enable_automatic_rotation = true
  rotation_interval         = "7d"
}

resource "alicloud_kms_secret" "no_interval" {
  secret_type               = "ECS"
  enable_automatic_rotation = var.rotate
}
