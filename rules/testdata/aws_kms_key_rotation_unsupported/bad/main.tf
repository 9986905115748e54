resource "aws_kms_key" "signing" {
  description              = "Signs the release artifacts"
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
  enable_key_rotation      = true # want `^aws_kms_key.signing: enable_key_rotation is true, but KMS cannot rotate this key, since its customer_master_key_spec is "ECC_NIST_P256"`
}

resource "aws_kms_key" "card_data" {
  description         = "Encrypts card data in our own HSM cluster"
  custom_key_store_id = "cks-8012925fa0b1c2d3e"
  enable_key_rotation = true # want `^aws_kms_key.card_data: .*cannot rotate this key, since it is in a custom key store`
}
