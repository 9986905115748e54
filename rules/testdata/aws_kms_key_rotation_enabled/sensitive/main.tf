variable "rotate" {
  type      = bool
  sensitive = true
  default   = false
}

variable "spec" {
  type      = string
  sensitive = true
  default   = "SYMMETRIC_DEFAULT"
}

resource "aws_kms_key" "variable" {
  enable_key_rotation = var.rotate
}

resource "aws_kms_key" "negated" {
  enable_key_rotation = !var.rotate
}

resource "aws_kms_key" "spec" {
  customer_master_key_spec = var.spec
  enable_key_rotation      = false
}
