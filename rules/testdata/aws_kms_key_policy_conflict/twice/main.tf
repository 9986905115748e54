variable "unset" {
  type = bool
}

resource "aws_kms_key" "two" {
}

resource "aws_kms_key_policy" "first" {
  key_id = aws_kms_key.two.id
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "second" {
  key_id = aws_kms_key.two.arn # want `^aws_kms_key_policy.second: aws_kms_key_policy.first is for aws_kms_key.two as well, so the two overwrite each other, and what was applied last holds. Remove one of them.`
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "three" {
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "third" {
  key_id = aws_kms_key.three.id # want `^aws_kms_key_policy.third: aws_kms_key.three has a policy of its own`
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "fourth" {
  key_id = aws_kms_key.three.id # want `^aws_kms_key_policy.fourth: aws_kms_key.three has a policy of its own`
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "same" {
}

resource "aws_kms_key_policy" "fifth" {
  key_id = aws_kms_key.same.id
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "sixth" {
  key_id = aws_kms_key.same.id # want `^aws_kms_key_policy.sixth: aws_kms_key_policy.fifth is for aws_kms_key.same as well`
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key" "either" {
}

resource "aws_kms_key_policy" "seventh" {
  count  = var.unset ? 1 : 0
  key_id = aws_kms_key.either.id
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "eighth" {
  count  = var.unset ? 0 : 1
  key_id = aws_kms_key.either.id
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "other" {
}

resource "aws_kms_key_policy" "ninth" {
  key_id = aws_kms_key.other.id
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "tenth" {
  key_id = var.unset ? aws_kms_key.other.id : aws_kms_key.two.id
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "regions" {
}

resource "aws_kms_key_policy" "eleventh" {
  key_id = aws_kms_key.regions.id
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "twelfth" {
  region = "eu-west-1"
  key_id = aws_kms_key.regions.id
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

resource "aws_kms_key" "named" {
}

resource "aws_kms_alias" "named" {
  name          = "alias/named"
  target_key_id = aws_kms_key.named.key_id
}

resource "aws_kms_key_policy" "thirteenth" {
  key_id = aws_kms_key.named.key_id
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "fourteenth" {
  key_id = aws_kms_alias.named.target_key_id # want "aws_kms_key_policy.thirteenth is for aws_kms_key.named as well"
  policy = data.aws_iam_policy_document.b.json
}
