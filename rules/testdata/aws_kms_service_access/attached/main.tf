data "aws_iam_policy_document" "account" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}

data "aws_iam_policy_document" "trail" {
  source_policy_documents = [data.aws_iam_policy_document.account.json]

  statement {
    actions   = ["kms:GenerateDataKey*", "kms:DescribeKey"]
    resources = ["*"]
    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }
  }
}

resource "aws_kms_key" "wrong" {}

resource "aws_kms_key_policy" "wrong" {
  key_id = aws_kms_key.wrong.id
  policy = data.aws_iam_policy_document.account.json
}

resource "aws_cloudtrail" "wrong" {
  kms_key_id = aws_kms_key.wrong.arn # want `^aws_cloudtrail.wrong: kms_key_id is aws_kms_key.wrong, whose policy does not let cloudtrail.amazonaws.com in, so that CloudTrail refuses the key when the trail is created. Allow cloudtrail.amazonaws.com kms:GenerateDataKey\*, kms:DescribeKey, kms:Decrypt in the key policy.$`
}

resource "aws_kms_key" "right" {}

resource "aws_kms_alias" "right" {
  name          = "alias/right"
  target_key_id = aws_kms_key.right.key_id
}

resource "aws_kms_key_policy" "right" {
  key_id = aws_kms_alias.right.target_key_id
  policy = data.aws_iam_policy_document.trail.json
}

resource "aws_cloudtrail" "right" {
  kms_key_id = aws_kms_key.right.arn
}

# Two policies overwrite each other: which one holds cannot be known.
resource "aws_kms_key" "twice" {
  policy = data.aws_iam_policy_document.account.json
}

resource "aws_kms_key_policy" "twice" {
  key_id = aws_kms_key.twice.id
  policy = data.aws_iam_policy_document.trail.json
}

resource "aws_cloudtrail" "twice" {
  kms_key_id = aws_kms_key.twice.arn
}

resource "aws_kms_key" "twice_reversed" {
  policy = data.aws_iam_policy_document.trail.json
}

resource "aws_kms_key_policy" "twice_reversed" {
  key_id = aws_kms_key.twice_reversed.id
  policy = data.aws_iam_policy_document.account.json
}

resource "aws_cloudtrail" "twice_reversed" {
  kms_key_id = aws_kms_key.twice_reversed.arn
}

resource "aws_kms_key" "twice_wrong" {
  policy = data.aws_iam_policy_document.account.json
}

resource "aws_kms_key_policy" "twice_wrong" {
  key_id = aws_kms_key.twice_wrong.id
  policy = data.aws_iam_policy_document.account.json
}

resource "aws_cloudtrail" "twice_wrong" {
  kms_key_id = aws_kms_key.twice_wrong.arn # want `whose policy does not let cloudtrail.amazonaws.com in`
}

resource "aws_kms_key" "ignored" {}

resource "aws_kms_key_policy" "ignored" {
  key_id = aws_kms_key.ignored.id
  policy = data.aws_iam_policy_document.account.json

  lifecycle {
    ignore_changes = [policy]
  }
}

resource "aws_cloudtrail" "ignored" {
  kms_key_id = aws_kms_key.ignored.arn
}

resource "aws_kms_key" "each" {
  for_each = toset(["a", "b"])
}

resource "aws_kms_key_policy" "each" {
  for_each = { a = data.aws_iam_policy_document.trail.json, b = data.aws_iam_policy_document.account.json }
  key_id   = aws_kms_key.each[each.key].key_id
  policy   = each.value
}

resource "aws_cloudtrail" "each" {
  for_each   = aws_kms_key.each
  kms_key_id = each.value.arn # want `^aws_cloudtrail.each\["b"\]: kms_key_id is aws_kms_key.each\["b"\], whose policy does not let`
}

# A replica and a key with imported material have policies of their own.
resource "aws_kms_replica_key" "wrong" {
  primary_key_arn = aws_kms_key.right.arn
}

resource "aws_cloudtrail" "replica" {
  kms_key_id = aws_kms_replica_key.wrong.arn # want `kms_key_id is aws_kms_replica_key.wrong, whose default policy lets no service in`
}

resource "aws_kms_external_key" "wrong" {
  policy = data.aws_iam_policy_document.account.json
}

resource "aws_cloudtrail" "external" {
  kms_key_id = aws_kms_external_key.wrong.arn # want `kms_key_id is aws_kms_external_key.wrong, whose policy does not let`
}

resource "aws_kms_external_key" "right" {
  policy = data.aws_iam_policy_document.trail.json
}

resource "aws_cloudtrail" "external_right" {
  kms_key_id = aws_kms_external_key.right.arn
}
