variable "key_spec" {
  default = "SYMMETRIC_DEFAULT"
}

variable "rotation_enabled" {
  default = true
}

resource "aws_kms_key" "this" {
  customer_master_key_spec = var.key_spec
  enable_key_rotation      = var.rotation_enabled
}
