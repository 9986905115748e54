resource "alicloud_kms_key" "mended" {
  key_spec = "RSA_2048"
}

resource "alicloud_kms_key" "broken" {
  key_spec = "Aliyun_AES_256"
}
