resource "aws_kms_external_key" "symmetric" {}

resource "aws_kms_external_key" "mac" {
  key_spec  = "HMAC_256"
  key_usage = "ENCRYPT_DECRYPT" # want `^aws_kms_external_key.mac: KMS refuses to create a key whose key_spec is "HMAC_256" and whose key_usage is "ENCRYPT_DECRYPT". Write key_usage = "GENERATE_VERIFY_MAC", or another key_spec.`
}

resource "aws_kms_external_key" "curve" {
  key_spec = "ECC_NIST_P521" # want `key_spec is "ECC_NIST_P521" and whose key_usage is "ENCRYPT_DECRYPT" \(the default\)`
}

resource "aws_kms_external_key" "rsa" {
  key_spec  = "RSA_2048"
  key_usage = "SIGN_VERIFY"
}

resource "aws_kms_external_key" "signing" {
  key_usage = "SIGN_VERIFY" # want `key_spec is "SYMMETRIC_DEFAULT" \(the default\)`
}
