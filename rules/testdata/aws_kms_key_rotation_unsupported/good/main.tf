resource "aws_kms_key" "signing" {
  description              = "Signs the release artifacts"
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
  policy                   = data.aws_iam_policy_document.signing.json
}

resource "aws_kms_key" "card_data" {
  description         = "Encrypts card data in our own HSM cluster"
  custom_key_store_id = "cks-8012925fa0b1c2d3e"
  policy              = data.aws_iam_policy_document.card_data.json
}

resource "aws_kms_key" "orders" {
  description         = "Encrypts the orders database"
  enable_key_rotation = true
  policy              = data.aws_iam_policy_document.orders.json
}
