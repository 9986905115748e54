resource "aws_kms_key" "orders" {
  description         = "Encrypts the orders database"
  enable_key_rotation = true
  policy              = data.aws_iam_policy_document.orders.json
}

data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "orders" {
  statement {
    sid       = "Owner"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }
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
