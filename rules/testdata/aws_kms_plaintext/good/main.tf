variable "key_material" {
  type      = string
  sensitive = true
}

resource "aws_kms_external_key" "orders" {
  description         = "Encrypts the orders database"
  key_material_base64 = var.key_material
  policy              = data.aws_iam_policy_document.orders.json
}

resource "aws_kms_ciphertext" "oauth" {
  key_id    = aws_kms_key.oauth.key_id
  plaintext = random_password.oauth.result
}
