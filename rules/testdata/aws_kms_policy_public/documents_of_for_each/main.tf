locals {
  readers = {
    right = ["arn:aws:iam::111122223333:role/readers"]
    wrong = ["*"]
  }
}

# Each key has the policy of its name.
resource "aws_kms_key" "chained" {
  for_each = data.aws_iam_policy_document.keys
  policy   = each.value.json
}

resource "aws_kms_key" "taken" {
  for_each = { for name, document in data.aws_iam_policy_document.keys : name => document.json }
  policy   = each.value
}

data "aws_iam_policy_document" "keys" {
  for_each = local.readers
  statement {
    sid       = "Owner"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
  statement { # want `^aws_kms_key.chained\["wrong"\]: statement "Readers" allows everybody` `^aws_kms_key.taken\["wrong"\]: statement "Readers" allows everybody`
    sid       = "Readers"
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = each.value
    }
  }
}
