variable "signing" {
  default = false
}

variable "spec" {
  default = "SYMMETRIC_DEFAULT"
}

variable "store" {
  default = "cks-1234567890abcdef0"
}

variable "multi_region" {
  default = true
}

# Whoever switches the key on gives it a spec.
resource "aws_kms_key" "signing" {
  count                    = var.signing ? 1 : 0
  customer_master_key_spec = var.spec
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "store" {
  count               = var.signing ? 1 : 0
  custom_key_store_id = var.store
  multi_region        = var.multi_region
}

# This is wrong in any case.
resource "aws_kms_key" "wrong" {
  count     = var.signing ? 1 : 0
  key_usage = "SIGN_VERIFY" # want `^aws_kms_key.wrong: KMS refuses`
}

resource "aws_kms_key" "always" {
  customer_master_key_spec = var.spec
  key_usage                = "SIGN_VERIFY" # want `^aws_kms_key.always: KMS refuses`
}
