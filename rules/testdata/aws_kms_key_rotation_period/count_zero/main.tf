variable "create" {
  default = false
}

resource "aws_kms_key" "literal" {
  count                   = 0
  rotation_period_in_days = 30
}

resource "aws_kms_key" "conditional" {
  count                   = var.create ? 1 : 0
  rotation_period_in_days = 30
}

# In a root configuration no caller can switch anything on.
terraform {
  backend "local" {}
}
