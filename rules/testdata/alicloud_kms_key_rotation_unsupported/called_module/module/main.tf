variable "rotation" {
  type    = string
  default = "Disabled"
}

variable "spec" {
  type    = string
  default = null
}

resource "alicloud_kms_key" "this" {
  key_spec           = var.spec
  automatic_rotation = var.rotation
}
