# Every key that has the document is named.
data "aws_iam_policy_document" "shared" {
  statement { # want `^aws_kms_key.orders: statement "Use" allows everybody` `^aws_kms_key.invoices: statement "Use" allows everybody` `^aws_kms_key.each: statement "Use" allows everybody` `^aws_kms_key_policy.attached: statement "Use" allows everybody`
    sid       = "Use"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

resource "aws_kms_key" "orders" {
  policy = data.aws_iam_policy_document.shared.json
}

resource "aws_kms_key" "invoices" {
  policy = data.aws_iam_policy_document.shared.json
}

resource "aws_kms_key" "each" {
  for_each = toset(["search", "payments"])
  policy   = data.aws_iam_policy_document.shared.json
}

resource "aws_kms_key" "attached" {}

resource "aws_kms_key_policy" "attached" {
  key_id = aws_kms_key.attached.id
  policy = data.aws_iam_policy_document.shared.json
}

resource "aws_kms_key" "none" {
  count  = 0
  policy = data.aws_iam_policy_document.shared.json
}

locals {
  text = jsonencode({
    Statement = { Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*" } # want `^aws_kms_key.first: statement 1 allows everybody` `^aws_kms_key.second: statement 1 allows everybody`
  })
}

resource "aws_kms_key" "first" {
  policy = local.text
}

resource "aws_kms_key" "second" {
  policy = local.text
}

resource "aws_kms_key" "other" {
  policy = replace(local.text, "\"*\"", "\"111122223333\"")
}
