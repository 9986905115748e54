resource "aws_kms_key" "orders" {
  description = "Encrypts the orders database"
  policy      = data.aws_iam_policy_document.orders.json
}

data "aws_iam_policy_document" "orders" { # want `^aws_kms_key.orders: no statement allows kms:PutKeyPolicy to an account, a user or a role, so nobody could change the policy again, and KMS refuses it`
  statement {
    sid       = "Users"
    actions   = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/orders"]
    }
  }
}
