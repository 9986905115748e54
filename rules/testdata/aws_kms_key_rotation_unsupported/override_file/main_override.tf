resource "aws_kms_key" "mended" {
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
}

resource "aws_kms_key" "broken" {
  customer_master_key_spec = "RSA_3072"
}

resource "aws_kms_key" "spread" {
  enable_key_rotation = true # want `^aws_kms_key.spread: .*"HMAC_256"`
}
