variable "window" {
  type = number
}

resource "aws_kms_key" "unset" { # want `^aws_kms_key.unset: deletion_window_in_days is not set.* Write it: from 7 to 30`
}

resource "aws_kms_replica_key" "null" {
  deletion_window_in_days = null # want `^aws_kms_replica_key.null: deletion_window_in_days is not set`
}

resource "aws_kms_external_key" "set" {
  deletion_window_in_days = 7
}

resource "aws_kms_key" "unknown" {
  deletion_window_in_days = var.window
}

resource "aws_kms_key" "wrong" {
  deletion_window_in_days = 3 # want `^aws_kms_key.wrong: deletion_window_in_days is 3,`
}

resource "aws_kms_key" "none" {
  count = 0
}

resource "aws_kms_key" "some" {
  for_each                = { app = 7, search = null }
  deletion_window_in_days = each.value # want `^aws_kms_key.some\["search"\]: deletion_window_in_days is not set`
}
