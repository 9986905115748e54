resource "aws_kms_key" "hmac" {
  customer_master_key_spec = "HMAC_256"
  key_usage                = "GENERATE_VERIFY_MAC"
}

resource "aws_kms_key" "hmac_by_spec" {
  customer_master_key_spec = "HMAC_512"
}

resource "aws_kms_key" "hmac_by_usage" {
  key_usage = "GENERATE_VERIFY_MAC"
}

# Asymmetric, although it encrypts and decrypts.
resource "aws_kms_key" "rsa" {
  customer_master_key_spec = "RSA_4096"
  key_usage                = "ENCRYPT_DECRYPT"
}

resource "aws_kms_key" "rsa_by_spec" {
  customer_master_key_spec = "RSA_2048"
  enable_key_rotation      = false
}

resource "aws_kms_key" "signing" {
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "agreement" {
  customer_master_key_spec = "ECC_NIST_P384"
  key_usage                = "KEY_AGREEMENT"
}

resource "aws_kms_key" "post_quantum" {
  customer_master_key_spec = "ML_DSA_65"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "chinese" {
  customer_master_key_spec = "SM2"
}

resource "aws_kms_key" "custom_key_store" {
  custom_key_store_id = "cks-1234567890abcdef0"
}

resource "aws_kms_key" "custom_key_store_reference" {
  custom_key_store_id = aws_kms_custom_key_store.hsm.id
}

resource "aws_kms_key" "external_key_store" {
  custom_key_store_id = "cks-0fedcba0987654321"
  xks_key_id          = "bb8562717f809024"
}

resource "aws_kms_external_key" "imported" {
  description = "Its material is imported"
}

resource "aws_kms_replica_key" "copy" {
  primary_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab"
}
