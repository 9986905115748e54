resource "alicloud_kms_ciphertext" "token" {
  key_id    = alicloud_kms_key.shop.id
  plaintext = "token" # want `^alicloud_kms_ciphertext.token: plaintext is written out`
}

resource "alicloud_kms_client_key" "shop" {
  aap_name = "shop"
  password = "Passw0rd1" # want `^alicloud_kms_client_key.shop: password is written out`
}

resource "alicloud_kms_ciphertext" "of_a_resource" {
  key_id    = alicloud_kms_key.shop.id
  plaintext = random_password.token.result
}
