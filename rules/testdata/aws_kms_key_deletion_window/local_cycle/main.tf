locals {
  a = local.b
  b = local.a
}

resource "aws_kms_key" "cycle" {
  deletion_window_in_days = local.a
}

resource "aws_kms_key" "short" {
  deletion_window_in_days = 3 # want `^aws_kms_key.short: deletion_window_in_days is 3,`
}
