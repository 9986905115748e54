resource "alicloud_kms_key" "rsa" {
  key_spec = "RSA_2048"
}

resource "alicloud_kms_key" "rsa_encrypting" {
  key_spec           = "RSA_3072"
  key_usage          = "ENCRYPT/DECRYPT"
  automatic_rotation = "Disabled"
}

resource "alicloud_kms_key" "elliptic" {
  key_spec  = "EC_P256"
  key_usage = "SIGN/VERIFY"
}

resource "alicloud_kms_key" "elliptic_k" {
  key_spec = "EC_P256K"
}

resource "alicloud_kms_key" "sm2" {
  key_spec = "EC_SM2"
}

resource "alicloud_kms_key" "signing" {
  key_usage = "SIGN/VERIFY"
}

resource "alicloud_kms_key" "imported" {
  origin = "EXTERNAL"
}
