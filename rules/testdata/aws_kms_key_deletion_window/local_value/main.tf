variable "environment" {
  default = "dev"
}

locals {
  windows = {
    dev  = 1
    prod = 30
  }
  window = local.windows[var.environment]
}

resource "aws_kms_key" "chain" {
  deletion_window_in_days = local.window # want `^aws_kms_key.chain: deletion_window_in_days is 1,`
}

resource "aws_kms_key" "attribute" {
  deletion_window_in_days = local.windows.prod
}

resource "aws_kms_key" "conditional" {
  deletion_window_in_days = var.environment == "prod" ? 30 : 4 # want `^aws_kms_key.conditional: deletion_window_in_days is 4,`
}
