variable "create" {
  default = false
}

resource "aws_kms_key" "literal" {
  count                   = 0
  deletion_window_in_days = 3
}

resource "aws_kms_key" "conditional" {
  count                   = var.create ? 1 : 0
  deletion_window_in_days = 3
}

resource "aws_kms_replica_key" "text" {
  count                   = "0"
  deletion_window_in_days = 3
}

resource "aws_kms_key" "created" {
  count                   = var.create ? 0 : 1
  deletion_window_in_days = 3 # want `^aws_kms_key.created: deletion_window_in_days is 3,`
}

# In a root configuration no caller can switch anything on.
terraform {
  backend "local" {}
}
