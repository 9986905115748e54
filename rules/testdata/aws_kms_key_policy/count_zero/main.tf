variable "create" {
  default = false
}

resource "aws_kms_key" "literal" {
  count = 0
}

resource "aws_kms_key" "conditional" {
  count = var.create ? 1 : 0
}

resource "aws_kms_key" "empty" {
  for_each = {}
}

# In a root configuration no caller can switch anything on.
terraform {
  backend "local" {}
}
