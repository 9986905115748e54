variable "create" {
  type = bool
}

resource "aws_kms_key" "unset" { # want `^aws_kms_key.unset: enable_key_rotation is not set`
  count = var.create ? 1 : 0
}

resource "aws_kms_key" "off" {
  count               = var.create ? 1 : 0
  enable_key_rotation = false # want `^aws_kms_key.off: enable_key_rotation is false`
}

resource "aws_kms_key" "on" {
  count               = var.create ? 1 : 0
  enable_key_rotation = true
}
