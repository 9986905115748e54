resource "aws_kms_key" "tokens" {
  description              = "Signs tokens"
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
  policy                   = data.aws_iam_policy_document.tokens.json
}

resource "aws_kms_grant" "tokens" {
  key_id            = aws_kms_key.tokens.key_id
  grantee_principal = aws_iam_role.tokens.arn
  operations        = ["Sign", "Verify"]
}

resource "aws_kms_grant" "orders" {
  key_id            = aws_kms_key.orders.key_id
  grantee_principal = aws_iam_role.orders.arn
  operations        = ["Encrypt", "Decrypt"]

  constraints {
    encryption_context_subset = { System = "shop" }
  }
}
