locals {
  rotate = true
  specs = {
    app  = "SYMMETRIC_DEFAULT"
    sign = "ECC_NIST_P521"
  }
}

resource "aws_kms_key" "sign" {
  customer_master_key_spec = local.specs.sign
  enable_key_rotation      = local.rotate # want `^aws_kms_key.sign: .*"ECC_NIST_P521"`
}

resource "aws_kms_key" "app" {
  customer_master_key_spec = local.specs.app
  enable_key_rotation      = local.rotate
}
