variable "statements" {}

variable "readers" {}

variable "keys" {}

data "aws_iam_policy_document" "main" {
  dynamic "statement" {
    for_each = var.statements
    content {
      sid       = statement.value.sid
      actions   = ["kms:*"]
      resources = ["*"]

      principals {
        type        = "AWS"
        identifiers = statement.value.arns
      }
    }
  }

  statement {
    sid       = "Readers"
    actions   = ["kms:Decrypt"]
    resources = ["*"]

    dynamic "principals" {
      for_each = var.readers
      iterator = reader
      content {
        type        = "AWS"
        identifiers = [reader.value]
      }
    }
  }
}

resource "aws_kms_key" "main" {
  policy = data.aws_iam_policy_document.main.json
}

data "aws_iam_policy_document" "each" {
  for_each = var.keys

  statement {
    sid       = "Each"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = [each.value]
    }
  }
}

resource "aws_kms_key" "each" {
  for_each = toset(["closed", "open"])
  policy   = data.aws_iam_policy_document.each[each.key].json
}

variable "names" {}

data "aws_iam_policy_document" "for" {
  statement {
    sid       = "For"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = [for name in var.names : name == "all" ? "*" : "arn:aws:iam::111122223333:role/${name}"]
    }
  }
}

resource "aws_kms_key" "for" {
  policy = data.aws_iam_policy_document.for.json
}
