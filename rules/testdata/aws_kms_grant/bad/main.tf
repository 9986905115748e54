resource "aws_kms_key" "tokens" {
  description              = "Signs tokens"
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_kms_grant" "tokens" {
  key_id            = aws_kms_key.tokens.key_id
  grantee_principal = aws_iam_role.tokens.arn
  operations        = ["Encrypt", "Decrypt"] # want `^aws_kms_grant.tokens: operations has "Encrypt", but the key is a key with the spec "ECC_NIST_P256" and the usage "SIGN_VERIFY", which cannot do that, so KMS refuses the grant. Leave it out.$`
}

resource "aws_kms_grant" "orders" {
  key_id            = aws_kms_key.orders.key_id
  grantee_principal = aws_iam_role.orders.arn
  operations        = ["Encrypt", "Decrypt"]

  constraints {
    encryption_context_equals = { Department = "Orders" }
    encryption_context_subset = { System = "shop" } # want `^aws_kms_grant.orders: encryption_context_subset is set beside encryption_context_equals, but a grant takes only one of them, and terraform apply fails. Remove one.$`
  }
}
