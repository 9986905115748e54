variable "keys" {
  default = {
    app = 30
  }
}

resource "aws_kms_key" "no_such_element" {
  deletion_window_in_days = var.keys["search"]
}

resource "aws_kms_key" "no_such_local" {
  deletion_window_in_days = local.window
}

resource "aws_kms_key" "no_such_function" {
  deletion_window_in_days = window_of("search")
}

resource "aws_kms_key" "failing_function" {
  deletion_window_in_days = tonumber("a month")
}

resource "aws_kms_key" "failing_count" {
  count                   = tonumber("many")
  deletion_window_in_days = 3 # want `^aws_kms_key.failing_count: deletion_window_in_days is 3,`
}

resource "aws_kms_key" "failing_for_each" {
  for_each                = var.keys["search"]
  deletion_window_in_days = 3 # want `^aws_kms_key.failing_for_each: deletion_window_in_days is 3,`
}

resource "aws_kms_key" "not_a_number" {
  deletion_window_in_days = 0 / 0
}

resource "aws_kms_key" "short" {
  deletion_window_in_days = 3 # want `^aws_kms_key.short: deletion_window_in_days is 3,`
}
