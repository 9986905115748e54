# real TFLint only: the mock knows no local values
variable "keys" {
  default = {
    orders   = {}
    payments = { policy = "{\"Version\": \"2012-10-17\", \"Statement\": []}" }
  }
}

variable "settings" {
  type = map(string)
}

locals {
  policies = { payments = data.aws_iam_policy_document.owner.json }
  settings = {}
}

resource "aws_kms_key" "try" {
  for_each = { orders = {}, payments = { policy = data.aws_iam_policy_document.owner.json } }
  policy   = try(each.value.policy, data.aws_iam_policy_document.try.json)
}

resource "aws_kms_key" "variable" {
  for_each = var.keys
  policy   = try(each.value.policy, data.aws_iam_policy_document.variable.json)
}

resource "aws_kms_key" "local" {
  policy = try(local.settings.policy, local.settings["document"], data.aws_iam_policy_document.local.json, "")
}

resource "aws_kms_key" "no_instance" {
  policy = try(data.aws_iam_policy_document.none[0].json, data.aws_iam_policy_document.no_instance.json)
}

resource "aws_kms_key" "lookup" {
  for_each = toset(["orders", "payments"])
  policy   = lookup(local.policies, each.key, data.aws_iam_policy_document.lookup.json)
}

resource "aws_kms_key" "lookup_each" {
  for_each = { orders = { description = "Orders" } }
  policy   = lookup(each.value, "policy", data.aws_iam_policy_document.lookup_each.json)
}

# Whether there is such a file, only TFLint can tell.
resource "aws_kms_key" "file" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = try(jsondecode(file("${path.module}/no.json")), [{ Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*" }]) # want `^aws_kms_key.file: statement 1 allows everybody`
  })
}

# What may well be there hides what would be in its place.
resource "aws_kms_key" "perhaps" {
  policy = try(var.settings.policy, data.aws_iam_policy_document.perhaps.json)
}

resource "aws_kms_key" "perhaps_lookup" {
  policy = lookup(var.settings, "policy", data.aws_iam_policy_document.perhaps.json)
}

data "aws_iam_policy_document" "owner" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}

data "aws_iam_policy_document" "try" {
  statement { # want `^aws_kms_key.try\["orders"\]: statement 1 allows everybody`
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "variable" {
  statement { # want `^aws_kms_key.variable\["orders"\]: statement 1 allows everybody`
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "local" {
  statement { # want `^aws_kms_key.local: statement 1 allows everybody`
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "no_instance" {
  statement { # want `^aws_kms_key.no_instance: statement 1 allows everybody`
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "lookup" {
  statement { # want `^aws_kms_key.lookup\["orders"\]: statement 1 allows everybody`
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "lookup_each" {
  statement { # want `^aws_kms_key.lookup_each: statement 1 allows everybody`
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "none" {
  count = 0
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

data "aws_iam_policy_document" "perhaps" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}
