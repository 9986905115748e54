variable "create" {
  type = bool
}

resource "aws_kms_key" "signing" {
  count                    = var.create ? 1 : 0
  customer_master_key_spec = "RSA_2048"
  enable_key_rotation      = true # want `^aws_kms_key.signing: `
}
