variable "store" {
  type    = string
  default = null
}

variable "usage" {
  type    = string
  default = null
}

variable "xks" {
  type    = string
  default = ""
}

resource "aws_kms_key" "this" {
  key_usage           = var.usage
  custom_key_store_id = var.store
  xks_key_id          = var.xks
  enable_key_rotation = true
}
