# real TFLint only: it reads a file
data "aws_caller_identity" "current" {}

resource "aws_kms_key" "file" {
  policy = replace(file("${path.module}/policy.json"), "ACCOUNT", data.aws_caller_identity.current.account_id) # want `statement "Open" allows everybody`
}

resource "aws_kms_key" "twice" {
  policy = replace(replace(file("${path.module}/policy.json"), "ACCOUNT", data.aws_caller_identity.current.account_id), "Open", "Door") # want `statement "Door" allows everybody`
}

# A regular expression may replace anything.
resource "aws_kms_key" "pattern" {
  policy = replace(file("${path.module}/open.json"), "/[*]/", data.aws_caller_identity.current.account_id)
}

data "aws_iam_policy_document" "this" {
  statement { # want `^aws_kms_key.document: statement 1 allows everybody` `^aws_kms_key.formatted: statement "Open" allows everybody`
    sid       = "Open"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root", "*"]
    }
  }
}

resource "aws_kms_key" "document" {
  policy = replace(data.aws_iam_policy_document.this.json, "Open", data.aws_caller_identity.current.account_id)
}

resource "aws_kms_key" "formatted" {
  policy = format("%v", data.aws_iam_policy_document.this.json)
}

locals {
  lines = <<-EOT
    { "Version": "2012-10-17", "Statement": [
      { "Sid": "Owner", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }, "Action": "kms:*", "Resource": "*" },
      { "Sid": "Readers", "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "kms:Decrypt", "Resource": "*" }
    ] }
  EOT
}

resource "aws_kms_key" "line" {
  # want@-6 `^aws_kms_key.line: statement "Readers" allows everybody`
  policy = replace(local.lines, "\n", "")
}
