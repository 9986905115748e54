resource "alicloud_kms_key" "default" {
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_key" "sm4" {
  key_spec           = "Aliyun_SM4"
  key_usage          = "ENCRYPT/DECRYPT"
  origin             = "Aliyun_KMS"
  automatic_rotation = "Enabled"
}

resource "alicloud_kms_key" "null" {
  key_spec           = null
  key_usage          = null
  origin             = null
  automatic_rotation = "Enabled"
}

# A spec that is not known yet may rotate.
resource "alicloud_kms_key" "spec_of_tomorrow" {
  key_spec           = "Aliyun_PQC_1"
  automatic_rotation = "Enabled"
}
