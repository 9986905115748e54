variable "rotate" {
  default = true
}

locals {
  rotate = true
}

resource "aws_kms_key" "variable" {
  customer_master_key_spec = "RSA_2048"
  enable_key_rotation      = var.rotate # want `^aws_kms_key.variable: `
}

resource "aws_kms_key" "local" {
  customer_master_key_spec = "RSA_2048"
  enable_key_rotation      = local.rotate # want `^aws_kms_key.local: `
}

# With another value of the variable, it rotates.
resource "aws_kms_key" "variable_spec" {
  customer_master_key_spec = var.rotate ? "RSA_2048" : "SYMMETRIC_DEFAULT"
  enable_key_rotation      = true # want `^aws_kms_key.variable_spec: `
}

# This one is fixed beside them.
resource "aws_kms_key" "literal" {
  customer_master_key_spec = "RSA_2048"
  enable_key_rotation      = true # want `^aws_kms_key.literal: `
}
