variable "rotate" {
  default = true
}

variable "spec" {
  default = "RSA_4096"
}

variable "store" {
  type    = string
  default = "cks-1234567890abcdef0"
}

resource "aws_kms_key" "rotation" {
  customer_master_key_spec = "HMAC_224"
  enable_key_rotation      = var.rotate # want `^aws_kms_key.rotation: .*"HMAC_224"`
}

resource "aws_kms_key" "spec" {
  customer_master_key_spec = var.spec
  enable_key_rotation      = true # want `^aws_kms_key.spec: .*"RSA_4096"`
}

resource "aws_kms_key" "store" {
  custom_key_store_id = var.store
  enable_key_rotation = true # want `^aws_kms_key.store: .*custom key store`
}

resource "aws_kms_key" "off" {
  customer_master_key_spec = var.spec
  enable_key_rotation      = !var.rotate
}
