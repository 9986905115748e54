variable "rotate" {
  type      = bool
  ephemeral = true
}

resource "aws_kms_key" "orders" { # want `^aws_kms_key.orders: not judged: enable_key_rotation, since var.rotate is ephemeral\.$`
  enable_key_rotation = var.rotate
}
