variable "logs" {
  type = bool
}

data "aws_caller_identity" "current" {}

locals {
  account = { account_id = data.aws_caller_identity.current.account_id }
}

resource "aws_kms_key" "inline" {
  policy = templatefile("${path.module}/public.tftpl", { account_id = data.aws_caller_identity.current.account_id }) # want `^aws_kms_key.inline: statement "Public" allows everybody`
}

resource "aws_kms_key" "lines" {
  policy = templatefile("public.tftpl", { # want `^aws_kms_key.lines: statement "Public" allows everybody`
    account_id = data.aws_caller_identity.current.account_id
  })
}

# As long as the call, the template still is not written there.
resource "aws_kms_key" "exact" {
  policy = templatefile("${path.module}/exact.tftpl", { id = data.aws_caller_identity.current.user_id }) # want `^aws_kms_key.exact: statement 1 allows everybody`
}

resource "aws_kms_key" "local" {
  policy = templatefile("${path.root}/folder/../public.tftpl", local.account) # want `^aws_kms_key.local: statement "Public" allows everybody`
}

resource "aws_kms_key" "merged" {
  policy = templatefile("${path.module}/public.tftpl", merge(local.account, {})) # want `^aws_kms_key.merged: statement "Public" allows everybody`
}

# What the template needs is not known, nor what is passed.
resource "aws_kms_key" "nothing" {
  policy = templatefile("${path.module}/public.tftpl", aws_s3_object.variables) # want `^aws_kms_key.nothing: statement "Public" allows everybody`
}

resource "aws_kms_key" "each" {
  for_each = { orders = "*", payments = "111122223333" }
  # want@+1 `^aws_kms_key.each\["orders"\]: statement "Caller" allows everybody`
  policy = templatefile("${path.module}/caller.tftpl", {
    path = { caller = each.value }
    sid  = data.aws_caller_identity.current.user_id
    logs = var.logs
  })
}

resource "aws_kms_key" "document" {
  policy = templatefile("${path.module}/document.tftpl", { document = data.aws_iam_policy_document.public.json })
}

data "aws_iam_policy_document" "public" {
  statement { # want `^aws_kms_key.document: statement "Document" allows everybody`
    sid       = "Document"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_kms_key" "source" {
  policy = data.aws_iam_policy_document.source.json
}

data "aws_iam_policy_document" "source" {
  source_policy_documents = [templatefile("${path.module}/public.tftpl", local.account)] # want `^aws_kms_key.source: statement "Public" allows everybody`
}

resource "aws_kms_key" "file" {
  policy = file("${path.module}/public.json") # want `^aws_kms_key.file: statement "Public" allows everybody`
}

# A variable that is not passed has no other meaning in a template.
resource "aws_kms_key" "not_passed" {
  policy = templatefile("${path.module}/not_passed.tftpl", { sid = data.aws_caller_identity.current.user_id })
}

# None of these can be read.
resource "aws_kms_key" "missing" {
  policy = templatefile("${path.module}/missing.tftpl", local.account)
}

resource "aws_kms_key" "folder" {
  policy = templatefile("${path.module}/folder", local.account)
}

resource "aws_kms_key" "absolute" {
  policy = templatefile("${path.cwd}/public.tftpl", local.account)
}

resource "aws_kms_key" "broken" {
  policy = templatefile("${path.module}/broken.tftpl", local.account)
}

resource "aws_kms_key" "unknown" {
  policy = templatefile(data.aws_caller_identity.current.user_id, local.account)
}

resource "aws_kms_key" "nested" {
  policy = templatefile("${path.module}/nested.tftpl", local.account)
}

# What its templates say, the module's own run reports.
module "called" {
  source  = "./called"
  account = data.aws_caller_identity.current.account_id
}
