resource "aws_kms_external_key" "orders" {
  description         = "Encrypts the orders database"
  key_material_base64 = "Wblj06fduthWggmsT0cLVoIMOkeLbc2kVfMud77i/JY=" # want `^aws_kms_external_key.orders: key_material_base64 is written out, so that whoever can read this configuration, or its history, can decrypt what the key protects. Take it from a sensitive variable without a default.$`
}

resource "aws_kms_ciphertext" "oauth" {
  key_id    = aws_kms_key.oauth.key_id
  plaintext = "8289575d00000ace55e1815ec13673955721b8a5" # want `^aws_kms_ciphertext.oauth: plaintext is written out, so that encrypting it hides it from nobody who can read this configuration, or its history. Take it from a sensitive variable without a default.$`
}
