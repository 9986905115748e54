# Terraform refuses a null count, but the rest of the file is as it is.
variable "number" {
  type    = number
  default = null
}

variable "keys" {
  type    = map(number)
  default = null
}

resource "aws_kms_key" "count" {
  count                   = var.number
  deletion_window_in_days = 3 # want `^aws_kms_key.count: deletion_window_in_days is 3,`
}

resource "aws_kms_key" "for_each" {
  for_each                = var.keys
  deletion_window_in_days = 3 # want `^aws_kms_key.for_each: deletion_window_in_days is 3,`
}

resource "aws_kms_key" "value" {
  for_each                = var.keys
  deletion_window_in_days = each.value
}
