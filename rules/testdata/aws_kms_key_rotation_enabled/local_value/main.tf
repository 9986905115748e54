variable "environment" {
  default = "dev"
}

locals {
  rotate = var.environment == "prod"
  never  = false
}

resource "aws_kms_key" "computed" {
  enable_key_rotation = local.rotate # want `^aws_kms_key.computed: enable_key_rotation is false`
}

resource "aws_kms_key" "literal" {
  enable_key_rotation = local.never # want `^aws_kms_key.literal: enable_key_rotation is false`
}

resource "aws_kms_key" "on" {
  enable_key_rotation = !local.never
}
