resource "aws_kms_key" "mended" {
  customer_master_key_spec = "RSA_2048"
  enable_key_rotation      = true
}

resource "aws_kms_key" "broken" {
  description         = "Asymmetric by the override file"
  enable_key_rotation = true # want `^aws_kms_key.broken: .*"RSA_3072"`
}

resource "aws_kms_key" "spread" {
  customer_master_key_spec = "HMAC_256"
  rotation_period_in_days  = 180
}
