resource "alicloud_kms_key" "symmetric" {
  for_each  = toset(["Aliyun_AES_128", "Aliyun_AES_192", "Aliyun_AES_256", "Aliyun_SM4"])
  key_spec  = each.key
  key_usage = "ENCRYPT/DECRYPT"
}

resource "alicloud_kms_key" "aes_128" {
  key_spec  = "Aliyun_AES_128"
  key_usage = "SIGN/VERIFY" # want `^alicloud_kms_key.aes_128: key_usage is "SIGN/VERIFY", but a key with key_spec = "Aliyun_AES_128"`
}

resource "alicloud_kms_key" "sm4" {
  key_spec  = "Aliyun_SM4"
  key_usage = "SIGN/VERIFY" # want `^alicloud_kms_key.sm4: key_usage is "SIGN/VERIFY"`
}

resource "alicloud_kms_key" "elliptic_k" {
  key_spec  = "EC_P256K"
  key_usage = "ENCRYPT/DECRYPT" # want `^alicloud_kms_key.elliptic_k: key_usage is "ENCRYPT/DECRYPT"`
}

# These do either.
resource "alicloud_kms_key" "either_encrypting" {
  for_each  = toset(["RSA_2048", "RSA_3072", "EC_SM2"])
  key_spec  = each.key
  key_usage = "ENCRYPT/DECRYPT"
}

resource "alicloud_kms_key" "either_signing" {
  for_each  = toset(["RSA_2048", "RSA_3072", "EC_SM2"])
  key_spec  = each.key
  key_usage = "SIGN/VERIFY"
}

# KMS picks what fits.
resource "alicloud_kms_key" "no_usage" {
  key_spec = "EC_P256"
}

# What is not known yet may come.
resource "alicloud_kms_key" "other_spec" {
  key_spec  = "Aliyun_AES_512"
  key_usage = "SIGN/VERIFY"
}

resource "alicloud_kms_key" "other_usage" {
  key_spec  = "EC_P256"
  key_usage = "KEY/AGREEMENT"
}
