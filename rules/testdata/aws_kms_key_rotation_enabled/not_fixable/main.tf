# What is written stays as it is where a variable or a local decides.
variable "rotate" {
  default = false
}

locals {
  rotate = false
}

resource "aws_kms_key" "variable" {
  enable_key_rotation = var.rotate # want `^aws_kms_key.variable: enable_key_rotation is false`
}

resource "aws_kms_key" "local" {
  enable_key_rotation = local.rotate # want `^aws_kms_key.local: enable_key_rotation is false`
}

resource "aws_kms_key" "conditional" {
  enable_key_rotation = var.rotate ? true : false # want `^aws_kms_key.conditional: enable_key_rotation is false`
}

# This one is fixed beside them.
resource "aws_kms_key" "literal" {
  enable_key_rotation = false # want `^aws_kms_key.literal: enable_key_rotation is false`
}
