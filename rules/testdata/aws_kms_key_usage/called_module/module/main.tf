variable "spec" {
  default = "SYMMETRIC_DEFAULT"
}

variable "usage" {
  default = "ENCRYPT_DECRYPT"
}

variable "store" {
  default = null
}

resource "aws_kms_key" "this" {
  customer_master_key_spec = var.spec
  key_usage                = var.usage
}

resource "aws_kms_key" "regional" {
  custom_key_store_id = var.store
  multi_region        = true
}

resource "aws_kms_key" "signer" {
  custom_key_store_id      = var.store
  customer_master_key_spec = "RSA_2048"
  key_usage                = "SIGN_VERIFY"
}
