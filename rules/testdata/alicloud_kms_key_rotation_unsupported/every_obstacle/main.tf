resource "alicloud_kms_key" "rsa_2048" {
  key_spec           = "RSA_2048"
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.rsa_2048: .*key_spec "RSA_2048" is asymmetric`
}

# Asymmetric, although it encrypts and decrypts.
resource "alicloud_kms_key" "rsa_3072" {
  key_spec           = "RSA_3072"
  key_usage          = "ENCRYPT/DECRYPT"
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.rsa_3072: .*key_spec "RSA_3072" is asymmetric`
}

resource "alicloud_kms_key" "ec_p256" {
  key_spec           = "EC_P256"
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.ec_p256: .*key_spec "EC_P256" is asymmetric`
}

resource "alicloud_kms_key" "ec_p256k" {
  key_spec           = "EC_P256K"
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.ec_p256k: .*key_spec "EC_P256K" is asymmetric`
}

resource "alicloud_kms_key" "sm2" {
  key_spec           = "EC_SM2"
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.sm2: .*key_spec "EC_SM2" is asymmetric`
}

resource "alicloud_kms_key" "signing" {
  key_usage          = "SIGN/VERIFY"
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.signing: .*its key_usage is "SIGN/VERIFY"`
}

resource "alicloud_kms_key" "imported" {
  origin             = "EXTERNAL"
  automatic_rotation = "Enabled" # want `^alicloud_kms_key.imported: .*its key material is imported`
}
