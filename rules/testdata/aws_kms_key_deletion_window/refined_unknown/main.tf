variable "environment" {
  type = string
}

resource "aws_kms_key" "all_above" {
  deletion_window_in_days = var.environment == "prod" ? 40 : 60 # want `^aws_kms_key.all_above: deletion_window_in_days is 40 or 60, but must be`
}

resource "aws_kms_key" "all_below" {
  deletion_window_in_days = var.environment == "prod" ? 6 : 1 # want `^aws_kms_key.all_below: deletion_window_in_days is 6 or 1, but must be`
}

resource "aws_kms_key" "one_in_range" {
  deletion_window_in_days = var.environment == "prod" ? 30 : 3
}

resource "aws_kms_key" "both_in_range" {
  deletion_window_in_days = var.environment == "prod" ? 30 : 7
}

resource "aws_kms_key" "one_null" {
  deletion_window_in_days = var.environment == "prod" ? null : 3
}

locals {
  window = var.environment == "prod" ? 90 : 180
}

resource "aws_kms_key" "through_local" {
  deletion_window_in_days = local.window # want `^aws_kms_key.through_local: deletion_window_in_days is 90 or 180, but must be`
}
