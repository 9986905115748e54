variable "create" {
  type = bool
}

resource "aws_kms_key" "unset" { # want `^aws_kms_key.unset: the key has neither`
  count = var.create ? 1 : 0
}

resource "aws_kms_key" "set" {
  count  = var.create ? 1 : 0
  policy = "{}"
}
