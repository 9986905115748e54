# Every spec that there is with every usage.

resource "aws_kms_key" "SYMMETRIC_DEFAULT_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
  key_usage                = "ENCRYPT_DECRYPT"
}

resource "aws_kms_key" "SYMMETRIC_DEFAULT_SIGN_VERIFY" {
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
  key_usage                = "SIGN_VERIFY" # want `key_usage is "SIGN_VERIFY"`
}

resource "aws_kms_key" "SYMMETRIC_DEFAULT_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
  key_usage                = "GENERATE_VERIFY_MAC" # want `key_usage is "GENERATE_VERIFY_MAC"`
}

resource "aws_kms_key" "SYMMETRIC_DEFAULT_KEY_AGREEMENT" {
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
  key_usage                = "KEY_AGREEMENT" # want `key_usage is "KEY_AGREEMENT"`
}

resource "aws_kms_key" "HMAC_224_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "HMAC_224"
  key_usage                = "ENCRYPT_DECRYPT" # want `key_usage is "ENCRYPT_DECRYPT"`
}

resource "aws_kms_key" "HMAC_224_SIGN_VERIFY" {
  customer_master_key_spec = "HMAC_224"
  key_usage                = "SIGN_VERIFY" # want `key_usage is "SIGN_VERIFY"`
}

resource "aws_kms_key" "HMAC_224_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "HMAC_224"
  key_usage                = "GENERATE_VERIFY_MAC"
}

resource "aws_kms_key" "HMAC_224_KEY_AGREEMENT" {
  customer_master_key_spec = "HMAC_224"
  key_usage                = "KEY_AGREEMENT" # want `key_usage is "KEY_AGREEMENT"`
}

resource "aws_kms_key" "HMAC_256_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "HMAC_256"
  key_usage                = "ENCRYPT_DECRYPT" # want `key_usage is "ENCRYPT_DECRYPT"`
}

resource "aws_kms_key" "HMAC_256_SIGN_VERIFY" {
  customer_master_key_spec = "HMAC_256"
  key_usage                = "SIGN_VERIFY" # want `key_usage is "SIGN_VERIFY"`
}

resource "aws_kms_key" "HMAC_256_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "HMAC_256"
  key_usage                = "GENERATE_VERIFY_MAC"
}

resource "aws_kms_key" "HMAC_256_KEY_AGREEMENT" {
  customer_master_key_spec = "HMAC_256"
  key_usage                = "KEY_AGREEMENT" # want `key_usage is "KEY_AGREEMENT"`
}

resource "aws_kms_key" "HMAC_384_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "HMAC_384"
  key_usage                = "ENCRYPT_DECRYPT" # want `key_usage is "ENCRYPT_DECRYPT"`
}

resource "aws_kms_key" "HMAC_384_SIGN_VERIFY" {
  customer_master_key_spec = "HMAC_384"
  key_usage                = "SIGN_VERIFY" # want `key_usage is "SIGN_VERIFY"`
}

resource "aws_kms_key" "HMAC_384_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "HMAC_384"
  key_usage                = "GENERATE_VERIFY_MAC"
}

resource "aws_kms_key" "HMAC_384_KEY_AGREEMENT" {
  customer_master_key_spec = "HMAC_384"
  key_usage                = "KEY_AGREEMENT" # want `key_usage is "KEY_AGREEMENT"`
}

resource "aws_kms_key" "HMAC_512_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "HMAC_512"
  key_usage                = "ENCRYPT_DECRYPT" # want `key_usage is "ENCRYPT_DECRYPT"`
}

resource "aws_kms_key" "HMAC_512_SIGN_VERIFY" {
  customer_master_key_spec = "HMAC_512"
  key_usage                = "SIGN_VERIFY" # want `key_usage is "SIGN_VERIFY"`
}

resource "aws_kms_key" "HMAC_512_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "HMAC_512"
  key_usage                = "GENERATE_VERIFY_MAC"
}

resource "aws_kms_key" "HMAC_512_KEY_AGREEMENT" {
  customer_master_key_spec = "HMAC_512"
  key_usage                = "KEY_AGREEMENT" # want `key_usage is "KEY_AGREEMENT"`
}

resource "aws_kms_key" "RSA_2048_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "ENCRYPT_DECRYPT"
}

resource "aws_kms_key" "RSA_2048_SIGN_VERIFY" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "RSA_2048_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "GENERATE_VERIFY_MAC" # want `key_usage is "GENERATE_VERIFY_MAC"`
}

resource "aws_kms_key" "RSA_2048_KEY_AGREEMENT" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "KEY_AGREEMENT" # want `key_usage is "KEY_AGREEMENT"`
}

resource "aws_kms_key" "RSA_3072_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "RSA_3072"
  key_usage                = "ENCRYPT_DECRYPT"
}

resource "aws_kms_key" "RSA_3072_SIGN_VERIFY" {
  customer_master_key_spec = "RSA_3072"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "RSA_3072_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "RSA_3072"
  key_usage                = "GENERATE_VERIFY_MAC" # want `key_usage is "GENERATE_VERIFY_MAC"`
}

resource "aws_kms_key" "RSA_3072_KEY_AGREEMENT" {
  customer_master_key_spec = "RSA_3072"
  key_usage                = "KEY_AGREEMENT" # want `key_usage is "KEY_AGREEMENT"`
}

resource "aws_kms_key" "RSA_4096_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "RSA_4096"
  key_usage                = "ENCRYPT_DECRYPT"
}

resource "aws_kms_key" "RSA_4096_SIGN_VERIFY" {
  customer_master_key_spec = "RSA_4096"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "RSA_4096_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "RSA_4096"
  key_usage                = "GENERATE_VERIFY_MAC" # want `key_usage is "GENERATE_VERIFY_MAC"`
}

resource "aws_kms_key" "RSA_4096_KEY_AGREEMENT" {
  customer_master_key_spec = "RSA_4096"
  key_usage                = "KEY_AGREEMENT" # want `key_usage is "KEY_AGREEMENT"`
}

resource "aws_kms_key" "ECC_NIST_P256_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "ENCRYPT_DECRYPT" # want `key_usage is "ENCRYPT_DECRYPT"`
}

resource "aws_kms_key" "ECC_NIST_P256_SIGN_VERIFY" {
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "ECC_NIST_P256_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "GENERATE_VERIFY_MAC" # want `key_usage is "GENERATE_VERIFY_MAC"`
}

resource "aws_kms_key" "ECC_NIST_P256_KEY_AGREEMENT" {
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "KEY_AGREEMENT"
}

resource "aws_kms_key" "ECC_NIST_P384_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "ECC_NIST_P384"
  key_usage                = "ENCRYPT_DECRYPT" # want `key_usage is "ENCRYPT_DECRYPT"`
}

resource "aws_kms_key" "ECC_NIST_P384_SIGN_VERIFY" {
  customer_master_key_spec = "ECC_NIST_P384"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "ECC_NIST_P384_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "ECC_NIST_P384"
  key_usage                = "GENERATE_VERIFY_MAC" # want `key_usage is "GENERATE_VERIFY_MAC"`
}

resource "aws_kms_key" "ECC_NIST_P384_KEY_AGREEMENT" {
  customer_master_key_spec = "ECC_NIST_P384"
  key_usage                = "KEY_AGREEMENT"
}

resource "aws_kms_key" "ECC_NIST_P521_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "ECC_NIST_P521"
  key_usage                = "ENCRYPT_DECRYPT" # want `key_usage is "ENCRYPT_DECRYPT"`
}

resource "aws_kms_key" "ECC_NIST_P521_SIGN_VERIFY" {
  customer_master_key_spec = "ECC_NIST_P521"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "ECC_NIST_P521_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "ECC_NIST_P521"
  key_usage                = "GENERATE_VERIFY_MAC" # want `key_usage is "GENERATE_VERIFY_MAC"`
}

resource "aws_kms_key" "ECC_NIST_P521_KEY_AGREEMENT" {
  customer_master_key_spec = "ECC_NIST_P521"
  key_usage                = "KEY_AGREEMENT"
}

resource "aws_kms_key" "ECC_NIST_EDWARDS25519_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "ECC_NIST_EDWARDS25519"
  key_usage                = "ENCRYPT_DECRYPT" # want `key_usage is "ENCRYPT_DECRYPT"`
}

resource "aws_kms_key" "ECC_NIST_EDWARDS25519_SIGN_VERIFY" {
  customer_master_key_spec = "ECC_NIST_EDWARDS25519"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "ECC_NIST_EDWARDS25519_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "ECC_NIST_EDWARDS25519"
  key_usage                = "GENERATE_VERIFY_MAC" # want `key_usage is "GENERATE_VERIFY_MAC"`
}

resource "aws_kms_key" "ECC_NIST_EDWARDS25519_KEY_AGREEMENT" {
  customer_master_key_spec = "ECC_NIST_EDWARDS25519"
  key_usage                = "KEY_AGREEMENT" # want `key_usage is "KEY_AGREEMENT"`
}

resource "aws_kms_key" "ECC_SECG_P256K1_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "ECC_SECG_P256K1"
  key_usage                = "ENCRYPT_DECRYPT" # want `key_usage is "ENCRYPT_DECRYPT"`
}

resource "aws_kms_key" "ECC_SECG_P256K1_SIGN_VERIFY" {
  customer_master_key_spec = "ECC_SECG_P256K1"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "ECC_SECG_P256K1_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "ECC_SECG_P256K1"
  key_usage                = "GENERATE_VERIFY_MAC" # want `key_usage is "GENERATE_VERIFY_MAC"`
}

resource "aws_kms_key" "ECC_SECG_P256K1_KEY_AGREEMENT" {
  customer_master_key_spec = "ECC_SECG_P256K1"
  key_usage                = "KEY_AGREEMENT" # want `key_usage is "KEY_AGREEMENT"`
}

resource "aws_kms_key" "ML_DSA_44_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "ML_DSA_44"
  key_usage                = "ENCRYPT_DECRYPT" # want `key_usage is "ENCRYPT_DECRYPT"`
}

resource "aws_kms_key" "ML_DSA_44_SIGN_VERIFY" {
  customer_master_key_spec = "ML_DSA_44"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "ML_DSA_44_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "ML_DSA_44"
  key_usage                = "GENERATE_VERIFY_MAC" # want `key_usage is "GENERATE_VERIFY_MAC"`
}

resource "aws_kms_key" "ML_DSA_44_KEY_AGREEMENT" {
  customer_master_key_spec = "ML_DSA_44"
  key_usage                = "KEY_AGREEMENT" # want `key_usage is "KEY_AGREEMENT"`
}

resource "aws_kms_key" "ML_DSA_65_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "ML_DSA_65"
  key_usage                = "ENCRYPT_DECRYPT" # want `key_usage is "ENCRYPT_DECRYPT"`
}

resource "aws_kms_key" "ML_DSA_65_SIGN_VERIFY" {
  customer_master_key_spec = "ML_DSA_65"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "ML_DSA_65_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "ML_DSA_65"
  key_usage                = "GENERATE_VERIFY_MAC" # want `key_usage is "GENERATE_VERIFY_MAC"`
}

resource "aws_kms_key" "ML_DSA_65_KEY_AGREEMENT" {
  customer_master_key_spec = "ML_DSA_65"
  key_usage                = "KEY_AGREEMENT" # want `key_usage is "KEY_AGREEMENT"`
}

resource "aws_kms_key" "ML_DSA_87_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "ML_DSA_87"
  key_usage                = "ENCRYPT_DECRYPT" # want `key_usage is "ENCRYPT_DECRYPT"`
}

resource "aws_kms_key" "ML_DSA_87_SIGN_VERIFY" {
  customer_master_key_spec = "ML_DSA_87"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "ML_DSA_87_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "ML_DSA_87"
  key_usage                = "GENERATE_VERIFY_MAC" # want `key_usage is "GENERATE_VERIFY_MAC"`
}

resource "aws_kms_key" "ML_DSA_87_KEY_AGREEMENT" {
  customer_master_key_spec = "ML_DSA_87"
  key_usage                = "KEY_AGREEMENT" # want `key_usage is "KEY_AGREEMENT"`
}

resource "aws_kms_key" "SM2_ENCRYPT_DECRYPT" {
  customer_master_key_spec = "SM2"
  key_usage                = "ENCRYPT_DECRYPT"
}

resource "aws_kms_key" "SM2_SIGN_VERIFY" {
  customer_master_key_spec = "SM2"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_key" "SM2_GENERATE_VERIFY_MAC" {
  customer_master_key_spec = "SM2"
  key_usage                = "GENERATE_VERIFY_MAC" # want `key_usage is "GENERATE_VERIFY_MAC"`
}

resource "aws_kms_key" "SM2_KEY_AGREEMENT" {
  customer_master_key_spec = "SM2"
  key_usage                = "KEY_AGREEMENT"
}
