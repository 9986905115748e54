variable "admins" {
  type    = list(string)
  default = []
}

variable "public" {
  type = bool
}

# As reusable modules do it: the document exists only where no policy is given.
variable "policy" {
  type    = string
  default = null
}

resource "aws_kms_key" "main" {
  policy = coalesce(var.policy, data.aws_iam_policy_document.main[0].json)
}

data "aws_iam_policy_document" "main" {
  count = var.policy == null ? 1 : 0

  source_policy_documents = [data.aws_iam_policy_document.base.json]

  dynamic "statement" {
    for_each = length(var.admins) > 0 ? [1] : []
    content {
      sid       = "Nobody"
      actions   = ["kms:*"]
      resources = ["*"]
      principals {
        type        = "*"
        identifiers = ["*"]
      }
    }
  }

  dynamic "statement" {
    for_each = var.public ? [1] : []
    content {
      sid       = "Perhaps"
      actions   = ["kms:*"]
      resources = ["*"]
      principals {
        type        = "*"
        identifiers = ["*"]
      }
    }
  }

  statement {
    sid       = "Overrides"
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
  }
}

data "aws_iam_policy_document" "base" {
  statement { # want `^aws_kms_key.main: statement "Base" allows everybody`
    sid       = "Base"
    actions   = ["kms:Encrypt"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
  statement {
    sid       = "Overrides"
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
  statement {
    sid       = "OneAccount"
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "kms:CallerAccount"
      values   = ["111122223333"]
    }
  }
}
