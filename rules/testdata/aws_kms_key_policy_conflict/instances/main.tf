locals {
  names = toset(["orders", "invoices"])
}

resource "aws_kms_key" "each" {
  for_each = local.names
  policy   = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "each" {
  for_each = local.names
  key_id   = aws_kms_key.each[each.key].id # want `^aws_kms_key_policy.each\["orders"\]: aws_kms_key.each\["orders"\] has a policy of its own` `^aws_kms_key_policy.each\["invoices"\]: aws_kms_key.each\["invoices"\] has`
  policy   = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "counted" {
  count  = 2
  policy = count.index == 0 ? null : data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "right" {
  key_id = aws_kms_key.counted[0].id
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key_policy" "wrong" {
  key_id = aws_kms_key.counted[1].id # want `^aws_kms_key_policy.wrong: aws_kms_key.counted\[1\] has a policy of its own`
  policy = data.aws_iam_policy_document.b.json
}

data "aws_iam_policy_document" "a" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
  }
}

data "aws_iam_policy_document" "b" {
  statement {
    actions   = ["kms:Put*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
  }
}
