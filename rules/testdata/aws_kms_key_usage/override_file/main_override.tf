resource "aws_kms_key" "mended" {
  customer_master_key_spec = "HMAC_256"
}

resource "aws_kms_key" "broken" {
  key_usage = "KEY_AGREEMENT" # want `^aws_kms_key.broken: KMS refuses`
}
