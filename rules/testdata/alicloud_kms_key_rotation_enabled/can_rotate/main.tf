resource "alicloud_kms_key" "aes_128" { # want `^alicloud_kms_key.aes_128: automatic_rotation is not set`
  key_spec = "Aliyun_AES_128"
}

resource "alicloud_kms_key" "aes_192" { # want `^alicloud_kms_key.aes_192: automatic_rotation is not set`
  key_spec = "Aliyun_AES_192"
}

resource "alicloud_kms_key" "aes_256" { # want `^alicloud_kms_key.aes_256: automatic_rotation is not set`
  key_spec  = "Aliyun_AES_256"
  key_usage = "ENCRYPT/DECRYPT"
  origin    = "Aliyun_KMS"
}

resource "alicloud_kms_key" "sm4" { # want `^alicloud_kms_key.sm4: automatic_rotation is not set`
  key_spec         = "Aliyun_SM4"
  protection_level = "HSM"
}

resource "alicloud_kms_key" "null" { # want `^alicloud_kms_key.null: automatic_rotation is not set`
  key_spec  = null
  key_usage = null
  origin    = null
}
