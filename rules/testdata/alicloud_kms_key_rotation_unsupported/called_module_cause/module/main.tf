variable "spec" {
  type    = string
  default = null
}

variable "usage" {
  type    = string
  default = null
}

variable "origin" {
  type    = string
  default = null
}

resource "alicloud_kms_key" "this" {
  key_spec           = var.spec
  key_usage          = var.usage
  origin             = var.origin
  automatic_rotation = "Enabled"
}
