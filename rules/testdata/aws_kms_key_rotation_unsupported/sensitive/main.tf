variable "spec" {
  type      = string
  sensitive = true
  default   = "RSA_2048"
}

variable "rotate" {
  type      = bool
  sensitive = true
  default   = true
}

resource "aws_kms_key" "spec" {
  customer_master_key_spec = var.spec
  enable_key_rotation      = true
}

resource "aws_kms_key" "rotation" {
  customer_master_key_spec = "RSA_2048"
  enable_key_rotation      = var.rotate
}

# The other argument is at fault, and the sensitive one is not named.
resource "aws_kms_key" "usage" {
  customer_master_key_spec = var.spec
  key_usage                = "SIGN_VERIFY"
  enable_key_rotation      = true # want `^aws_kms_key.usage: .*since its key_usage is "SIGN_VERIFY"`
}
