variable "spec" {
  default = "SYMMETRIC_DEFAULT"
}

# With another value of the variable, the key could not rotate.
resource "aws_kms_key" "main" { # want `^aws_kms_key.main: enable_key_rotation is not set`
  customer_master_key_spec = var.spec
}
