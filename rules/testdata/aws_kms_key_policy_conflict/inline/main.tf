variable "policy" {
  type = string
}

variable "set" {
  type    = string
  default = "{}"
}

variable "empty" {
  type    = string
  default = ""
}

variable "inline" {
  type = bool
}

locals {
  key_id = aws_kms_key.local.id
}

resource "aws_kms_key" "arn" {
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "arn" {
  key_id = aws_kms_key.arn.arn # want `^aws_kms_key_policy.arn: aws_kms_key.arn has a policy of its own`
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "literal" {
  policy = "{}"
}

resource "aws_kms_key_policy" "literal" {
  key_id = aws_kms_key.literal.key_id # want `^aws_kms_key_policy.literal: aws_kms_key.literal has a policy of its own`
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "set" {
  policy = var.set
}

resource "aws_kms_key_policy" "set" {
  key_id = aws_kms_key.set.id # want `^aws_kms_key_policy.set: aws_kms_key.set has a policy of its own`
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "local" {
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "local" {
  key_id = local.key_id # want `^aws_kms_key_policy.local: aws_kms_key.local has a policy of its own`
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_external_key" "external" {
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "external" {
  key_id = aws_kms_external_key.external.id # want `^aws_kms_key_policy.external: aws_kms_external_key.external has a policy of its own`
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_replica_key" "replica" {
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "replica" {
  key_id = aws_kms_replica_key.replica.id # want `^aws_kms_key_policy.replica: aws_kms_replica_key.replica has a policy of its own`
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_replica_external_key" "replica" {
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "replica_external" {
  key_id = aws_kms_replica_external_key.replica.id # want `^aws_kms_key_policy.replica_external: aws_kms_replica_external_key.replica has`
  policy = data.aws_iam_policy_document.b.json
}

# None of these has two.
resource "aws_kms_key" "none" {
}

resource "aws_kms_key_policy" "none" {
  key_id = aws_kms_key.none.id
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "empty" {
  policy = ""
}

resource "aws_kms_key_policy" "empty" {
  key_id = aws_kms_key.empty.id
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "null" {
  policy = null
}

resource "aws_kms_key_policy" "null" {
  key_id = aws_kms_key.null.id
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "default" {
  policy = var.empty
}

resource "aws_kms_key_policy" "default" {
  key_id = aws_kms_key.default.id
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "unset" {
  policy = var.policy
}

resource "aws_kms_key_policy" "unset" {
  key_id = aws_kms_key.unset.id
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "either" {
  policy = var.inline ? data.aws_iam_policy_document.a.json : null
}

resource "aws_kms_key_policy" "either" {
  count  = var.inline ? 0 : 1
  key_id = aws_kms_key.either.id
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "zero" {
  policy = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "zero" {
  count  = 0
  key_id = aws_kms_key.zero.id
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "ignored" {
  policy = data.aws_iam_policy_document.a.json

  lifecycle {
    ignore_changes = [policy]
  }
}

resource "aws_kms_key_policy" "ignored" {
  key_id = aws_kms_key.ignored.id
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key" "primary" {
  multi_region = true
  policy       = data.aws_iam_policy_document.a.json
}

resource "aws_kms_key_policy" "of_the_replica" {
  provider = aws.replica
  key_id   = aws_kms_key.primary.id
  policy   = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key_policy" "of_another_replica" {
  region = "eu-west-1"
  key_id = aws_kms_key.primary.id
  policy = data.aws_iam_policy_document.b.json
}

resource "aws_kms_key_policy" "callers" {
  key_id = var.policy
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
