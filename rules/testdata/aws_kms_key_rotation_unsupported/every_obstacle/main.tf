resource "aws_kms_key" "hmac" {
  customer_master_key_spec = "HMAC_256"
  key_usage                = "GENERATE_VERIFY_MAC"
  enable_key_rotation      = true # want `^aws_kms_key.hmac: .*customer_master_key_spec is "HMAC_256"`
}

resource "aws_kms_key" "hmac_by_usage" {
  key_usage           = "GENERATE_VERIFY_MAC"
  enable_key_rotation = true # want `^aws_kms_key.hmac_by_usage: .*since its key_usage is "GENERATE_VERIFY_MAC"`
}

# Asymmetric, although it encrypts and decrypts.
resource "aws_kms_key" "rsa" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "ENCRYPT_DECRYPT"
  enable_key_rotation      = true # want `^aws_kms_key.rsa: .*customer_master_key_spec is "RSA_2048"`
}

resource "aws_kms_key" "signing" {
  key_usage           = "SIGN_VERIFY"
  enable_key_rotation = true # want `^aws_kms_key.signing: .*since its key_usage is "SIGN_VERIFY"`
}

resource "aws_kms_key" "agreement" {
  customer_master_key_spec = "ECC_NIST_P384"
  key_usage                = "KEY_AGREEMENT"
  enable_key_rotation      = true # want `^aws_kms_key.agreement: .*customer_master_key_spec is "ECC_NIST_P384"`
}

resource "aws_kms_key" "custom_key_store" {
  custom_key_store_id = "cks-1234567890abcdef0"
  enable_key_rotation = true # want `^aws_kms_key.custom_key_store: .*since it is in a custom key store`
}

resource "aws_kms_key" "external_key_store" {
  xks_key_id          = "bb8562717f809024"
  enable_key_rotation = true # want `^aws_kms_key.external_key_store: .*since it is in an external key store`
}

resource "aws_kms_key" "text" {
  customer_master_key_spec = "RSA_2048"
  enable_key_rotation      = "true" # want `^aws_kms_key.text: `
}
