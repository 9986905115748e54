variable "create" {
  type    = bool
  default = false
}

# Whoever switches the key on, gets its policy.
resource "aws_kms_key" "main" {
  count  = var.create ? 1 : 0
  policy = var.create ? jsonencode({ Version = "2012-10-17", Statement = [] }) : null
}

resource "aws_kms_key" "without" { # want `^aws_kms_key.without: the key has neither a policy`
  count = var.create ? 1 : 0
}
