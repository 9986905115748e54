resource "aws_kms_key" "tokens" {
  description              = "Signs tokens"
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "webhooks" {
  description              = "Authenticates webhooks"
  customer_master_key_spec = "HMAC_256"
  key_usage                = "GENERATE_VERIFY_MAC"
}
