# real TFLint only: it has locals
variable "account" {
  type = string
}

variable "admins" {
  type = list(string)
}

variable "more" {
  type = list(string)
}

variable "services" {
  type = set(string)
}

variable "effect" {
  type = string
}

variable "actions" {
  type = list(string)
}

variable "condition" {}

variable "open" {
  type = bool
}

data "aws_caller_identity" "current" {}

# An account that is not known is still none but an account.
data "aws_iam_policy_document" "clean" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type = "AWS"
      identifiers = [
        "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root",
        "arn:aws:iam::${var.account}:root",
        data.aws_caller_identity.current.account_id,
        aws_iam_role.admin.arn,
      ]
    }
  }
}

resource "aws_kms_key" "clean" {
  policy = data.aws_iam_policy_document.clean.json
}

data "aws_iam_policy_document" "parts" {
  source_policy_documents = var.more
  statement {
    sid       = "Admins"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = var.admins
    }
  }
}

resource "aws_kms_key" "parts" { # want `^aws_kms_key.parts: not judged: which other statements there are in policy, since var.more has no value; the principals of statement "Admins" in policy, since var.admins has no value\.$`
  policy = data.aws_iam_policy_document.parts.json
}

data "aws_iam_policy_document" "dynamic" {
  dynamic "statement" {
    for_each = var.services
    content {
      sid       = "Service"
      actions   = ["kms:Decrypt"]
      resources = ["*"]
      principals {
        type        = "Service"
        identifiers = [statement.value]
      }
    }
  }
}

resource "aws_kms_key_policy" "dynamic" { # want `^aws_kms_key_policy.dynamic: not judged: whether there is statement "Service" in policy, since var.services has no value\.$`
  key_id = aws_kms_key.clean.id
  policy = data.aws_iam_policy_document.dynamic.json
}

locals {
  document = {
    Version = "2012-10-17"
    Statement = [
      { Sid = "Effect", Effect = var.effect, Principal = { AWS = "*" }, Action = "kms:*", Resource = "*" },
      { Sid = "Principal", Effect = "Allow", Principal = { AWS = var.admins }, Action = "kms:*", Resource = "*" },
      { Sid = "Action", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = var.actions, Resource = "*" },
      { Sid = "Condition", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:*", Resource = "*", Condition = var.condition },
    ]
  }
}

resource "aws_kms_replica_key" "elements" { # want `^aws_kms_replica_key.elements: not judged: the Effect of statement "Effect" in policy, since var.effect has no value; the principals of statement "Principal" in policy, since var.admins has no value; the actions of statement "Action" in policy, since var.actions has no value; the conditions of statement "Condition" in policy, since var.condition has no value\.$`
  policy = jsonencode(local.document)
}

resource "aws_kms_key" "choice" { # want `^aws_kms_key.choice: not judged: policy, since var.open has no value and var.more has no value\.$`
  policy = var.open ? "{}" : var.more[0]
}

resource "aws_kms_key" "output" { # want `^aws_kms_key.output: not judged: policy, since module.documents is not looked at\.$`
  policy = module.documents.key
}

module "documents" { # want `^module.documents: not looked at: the module is no local one`
  source = "git::https://example.com/documents.git"
}

resource "aws_kms_key" "function" { # want `^aws_kms_key.function: not judged: policy, since it cannot be evaluated\.$`
  policy = file("nowhere.json")
}

resource "aws_kms_key" "secret" { # want `^aws_kms_key.secret: not judged: enable_key_rotation, since module.inner.rotate is sensitive\.$`
  enable_key_rotation = module.inner.rotate
}

module "inner" {
  source = "./inner"
}
