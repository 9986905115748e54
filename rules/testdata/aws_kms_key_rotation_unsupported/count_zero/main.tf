variable "create" {
  default = false
}

resource "aws_kms_key" "literal" {
  count                    = 0
  customer_master_key_spec = "RSA_2048"
  enable_key_rotation      = true
}

resource "aws_kms_key" "conditional" {
  count                    = var.create ? 1 : 0
  customer_master_key_spec = "RSA_2048"
  enable_key_rotation      = true
}

# In a root configuration no caller can switch anything on.
terraform {
  backend "local" {}
}
