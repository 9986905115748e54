resource "alicloud_kms_key" "orders" {
  description = "Encrypts the orders database"
  key_spec    = "Aliyun_AES_256"
  key_usage   = "SIGN/VERIFY" # want `^alicloud_kms_key.orders: key_usage is "SIGN/VERIFY", but a key with key_spec = "Aliyun_AES_256" only encrypts and decrypts, so that KMS refuses to create it. Write key_usage = "ENCRYPT/DECRYPT", or an asymmetric key_spec.$`
}

resource "alicloud_kms_key" "invoices" {
  description = "Signs the invoices"
  key_spec    = "EC_P256"
  key_usage   = "ENCRYPT/DECRYPT" # want `^alicloud_kms_key.invoices: key_usage is "ENCRYPT/DECRYPT", but a key with key_spec = "EC_P256" only signs and verifies`
}
