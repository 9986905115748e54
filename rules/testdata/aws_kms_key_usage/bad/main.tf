resource "aws_kms_key" "tokens" {
  description              = "Signs tokens"
  customer_master_key_spec = "ECC_NIST_P256" # want `^aws_kms_key.tokens: KMS refuses to create a key whose customer_master_key_spec is "ECC_NIST_P256" and whose key_usage is "ENCRYPT_DECRYPT" \(the default\). Write key_usage = "SIGN_VERIFY" or "KEY_AGREEMENT", or another customer_master_key_spec.$`
}

resource "aws_kms_key" "webhooks" {
  description              = "Authenticates webhooks"
  customer_master_key_spec = "HMAC_256"
  key_usage                = "SIGN_VERIFY" # want `^aws_kms_key.webhooks: KMS refuses to create a key whose customer_master_key_spec is "HMAC_256" and whose key_usage is "SIGN_VERIFY". Write key_usage = "GENERATE_VERIFY_MAC", or another customer_master_key_spec.$`
}
