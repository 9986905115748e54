resource "aws_kms_key" "orders" {
  description = "Encrypts the orders database"
  policy      = data.aws_iam_policy_document.owner.json
}

resource "aws_kms_key_policy" "orders" {
  key_id = aws_kms_key.orders.id # want `^aws_kms_key_policy.orders: aws_kms_key.orders has a policy of its own, so the two overwrite each other, and what was applied last holds. Remove one of them.`
  policy = data.aws_iam_policy_document.orders.json
}

data "aws_iam_policy_document" "owner" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
  }
}

data "aws_iam_policy_document" "orders" {
  statement {
    actions   = ["kms:Put*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
  }
}
