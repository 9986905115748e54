variable "create" {
  type    = bool
  default = true
}

# As modules took the only one of a list before there was one().
resource "aws_kms_key" "element" {
  policy = element(concat(data.aws_iam_policy_document.created.*.json, [""]), 0)
}

resource "aws_kms_key" "first" {
  policy = concat(data.aws_iam_policy_document.skipped[*].json, data.aws_iam_policy_document.first[*].json)[0]
}

resource "aws_kms_key" "legacy" {
  policy = data.aws_iam_policy_document.legacy.*.json[0]
}

# There is none to take, so KMS makes the policy.
resource "aws_kms_key" "skipped" {
  policy = element(concat(data.aws_iam_policy_document.skipped.*.json, [""]), 0)
}

data "aws_iam_policy_document" "created" {
  count = var.create ? 1 : 0
  statement { # want `^aws_kms_key.element: statement "Element" allows everybody`
    sid       = "Element"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "first" {
  count = 1
  statement { # want `^aws_kms_key.first: statement "First" allows everybody`
    sid       = "First"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "legacy" {
  count = 2
  statement { # want `^aws_kms_key.legacy: statement "Legacy" allows everybody`
    sid       = "Legacy"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "skipped" {
  count = var.create ? 0 : 1
  statement { # want `^aws_kms_key.first: statement "Skipped" allows everybody`
    sid       = "Skipped"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_kms_key" "flattened" {
  policy = data.aws_iam_policy_document.flattened.json
}

data "aws_iam_policy_document" "flattened" {
  source_policy_documents = flatten([[data.aws_iam_policy_document.counted[*].json], ""])
}

data "aws_iam_policy_document" "counted" {
  count = 1
  statement { # want `^aws_kms_key.flattened: statement "Flattened" allows everybody`
    sid       = "Flattened"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_kms_key" "collected" {
  policy = data.aws_iam_policy_document.collected.json
}

data "aws_iam_policy_document" "collected" {
  override_policy_documents = [for name, document in data.aws_iam_policy_document.team : document.json if name != "owners"]
}

data "aws_iam_policy_document" "team" {
  for_each = { owners = "*", readers = "*", writers = "111122223333" }
  statement { # want `^aws_kms_key.collected: statement "readers" allows everybody`
    sid       = each.key
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = [each.value]
    }
  }
}

resource "aws_kms_key" "values" {
  policy = data.aws_iam_policy_document.values.json
}

data "aws_iam_policy_document" "values" {
  source_policy_documents = values(data.aws_iam_policy_document.named)[*].json
}

data "aws_iam_policy_document" "named" {
  for_each = toset(["only"])
  statement { # want `^aws_kms_key.values: statement "Values" allows everybody`
    sid       = "Values"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}
