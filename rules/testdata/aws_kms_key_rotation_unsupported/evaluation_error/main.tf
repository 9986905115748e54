variable "settings" {
  default = {}
}

resource "aws_kms_key" "spec" {
  customer_master_key_spec = var.settings.spec
  enable_key_rotation      = true
}

resource "aws_kms_key" "rotation" {
  customer_master_key_spec = "RSA_2048"
  enable_key_rotation      = var.settings.rotate
}

resource "aws_kms_key" "signing" {
  count                    = var.settings.number
  customer_master_key_spec = "RSA_2048"
  enable_key_rotation      = true # want `^aws_kms_key.signing: `
}
