resource "aws_kms_key" "tokens" {
  description              = "Signs tokens"
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
  policy                   = data.aws_iam_policy_document.tokens.json
}

resource "aws_kms_key" "webhooks" {
  description              = "Authenticates webhooks"
  customer_master_key_spec = "HMAC_256"
  key_usage                = "GENERATE_VERIFY_MAC"
  policy                   = data.aws_iam_policy_document.webhooks.json
}
