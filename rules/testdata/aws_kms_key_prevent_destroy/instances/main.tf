variable "number" {
  type = number
}

resource "aws_kms_key" "none" {
  count = 0
}

resource "aws_kms_key" "unknown" { # want `^aws_kms_key.unknown: prevent_destroy is not set`
  count = var.number
}

resource "aws_kms_key" "each" { # want `^aws_kms_key.each: prevent_destroy is not set`
  for_each    = { orders = 1, invoices = 2 }
  description = each.key
}

resource "aws_kms_key" "protected" {
  for_each    = { orders = 1, invoices = 2 }
  description = each.key

  lifecycle {
    prevent_destroy = true
  }
}
