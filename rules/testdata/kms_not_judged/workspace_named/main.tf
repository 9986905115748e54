# real TFLint only: it has locals
locals {
  days = { prod = 30, test = 3 }
}

resource "aws_kms_key" "this" {
  count                   = terraform.workspace == "prod" ? 1 : 0
  deletion_window_in_days = local.days[terraform.workspace]
}
