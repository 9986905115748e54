variable "rotate" {
  type    = bool
  default = null
}

resource "aws_kms_key" "literal" {
  enable_key_rotation = null # want `^aws_kms_key.literal: enable_key_rotation is not set`
}

resource "aws_kms_key" "variable" {
  enable_key_rotation = var.rotate # want `^aws_kms_key.variable: enable_key_rotation is not set`
}
