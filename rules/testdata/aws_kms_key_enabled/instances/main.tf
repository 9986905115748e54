variable "number" {
  type = number
}

resource "aws_kms_key" "none" {
  count      = 0
  is_enabled = false
}

resource "aws_kms_key" "unknown" {
  count      = var.number
  is_enabled = false # want `^aws_kms_key.unknown: is_enabled is false`
}

resource "aws_kms_key" "each" {
  for_each   = { orders = true, invoices = false }
  is_enabled = each.value # want `^aws_kms_key.each\["invoices"\]: is_enabled is false`
}
