variable "number" {
  type = number
}

resource "aws_db_instance" "none" {
  count = 0
}

resource "aws_db_instance" "unknown" { # want `^aws_db_instance.unknown: kms_key_id is not set`
  count = var.number
}

resource "aws_db_instance" "each" {
  for_each   = { orders = null, invoices = aws_kms_key.invoices.arn }
  kms_key_id = each.value # want `^aws_db_instance.each\["orders"\]: kms_key_id is null`
}
