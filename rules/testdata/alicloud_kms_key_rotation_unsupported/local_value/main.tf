locals {
  rotation = "Enabled"
  specs    = { app = "Aliyun_AES_256", sign = "RSA_2048" }
}

resource "alicloud_kms_key" "sign" {
  key_spec           = local.specs.sign
  automatic_rotation = local.rotation # want `^alicloud_kms_key.sign: .*"RSA_2048" is asymmetric`
}

resource "alicloud_kms_key" "app" {
  key_spec           = local.specs.app
  automatic_rotation = local.rotation
}
