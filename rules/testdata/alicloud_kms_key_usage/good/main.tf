resource "alicloud_kms_key" "orders" {
  description = "Encrypts the orders database"
  key_spec    = "Aliyun_AES_256"
  key_usage   = "ENCRYPT/DECRYPT"
}

resource "alicloud_kms_key" "invoices" {
  description = "Signs the invoices"
  key_spec    = "EC_P256"
  key_usage   = "SIGN/VERIFY"
}
