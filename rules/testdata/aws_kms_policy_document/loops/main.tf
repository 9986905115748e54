# real TFLint only: the mock reads no files
data "aws_caller_identity" "current" {}

resource "aws_iam_role" "readers" {
  for_each = toset(["orders", "invoices"])
  name     = each.key
}

resource "aws_kms_key" "right" {
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        %{ for role in aws_iam_role.readers ~}
        { "Sid": "${role.name}", "Effect": "Allow", "Principal": { "AWS": "${role.arn}" }, "Action": "kms:Decrypt", "Resource": "*" },
        %{ endfor ~}
        { "Sid": "Owner", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }, "Action": "kms:*", "Resource": "*" }
      ]
    }
  EOT
}

resource "aws_kms_key" "wrong" {
  # want@+1 `^aws_kms_key.wrong: the policy cannot be read: invalid character '\]' looking for beginning of value at line 7, column 11, so KMS refuses it`
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        { "Sid": "Owner", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }, "Action": "kms:*", "Resource": "*" },
        %{ for role in aws_iam_role.readers ~}
        { "Sid": "${role.name}", "Effect": "Allow", "Principal": { "AWS": "${role.arn}" }, "Action": "kms:Decrypt", "Resource": "*" },
        %{ endfor ~}
      ]
    }
  EOT
}

# The name of a role is a principal that does not exist.
resource "aws_kms_key" "names" {
  # want@+5 `^aws_kms_key.names: statement "Reader" names the principal "aws_iam_role.readers`
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        %{ for role in aws_iam_role.readers ~}
        { "Sid": "Reader", "Effect": "Allow", "Principal": { "AWS": ${jsonencode([role.unique_id])} }, "Action": "kms:Decrypt", "Resource": "*" },
        %{ endfor ~}
        { "Sid": "Owner", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }, "Action": "kms:*", "Resource": "*" }
      ]
    }
  EOT
}

resource "aws_kms_key" "template" {
  policy = templatefile("${path.module}/policies/wrong.json.tftpl", { account = data.aws_caller_identity.current.account_id, roles = ["orders", "invoices"] }) # want `^aws_kms_key.template: the policy cannot be read: policies/wrong.json.tftpl: invalid character '\]' looking for beginning of value at line 7, column 3`
}

resource "aws_kms_key" "separated" {
  policy = templatefile("${path.module}/policies/right.json.tftpl", { account = data.aws_caller_identity.current.account_id, roles = ["orders", "invoices"] })
}

# What a loop leaves out cannot be known, nor what it is over.
variable "roles" {
  type = list(string)
}

resource "aws_kms_key" "unknown" {
  policy = templatefile("${path.module}/policies/wrong.json.tftpl", { account = data.aws_caller_identity.current.account_id, roles = var.roles })
}

variable "last" {
  type = string
}

resource "aws_kms_key" "chosen" {
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        { "Sid": "Owner", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }, "Action": "kms:*", "Resource": "*" },
        %{ for role in ["orders", "invoices"] ~}
        { "Sid": "${role}", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:role/${role}" }, "Action": "kms:Decrypt", "Resource": "*" }%{ if role != var.last },%{ endif }
        %{ endfor ~}
      ]
    }
  EOT
}

# The digits of one number.
locals {
  digit   = "1"
  version = "${local.digit}${local.digit}"
}

resource "aws_kms_key" "digits" {
  policy = "{ \"Version\": \"2012-10-17\", \"Statement\": [{ \"Sid\": \"Owner\", \"Effect\": \"Allow\", \"Principal\": { \"AWS\": \"arn:aws:iam::${data.aws_caller_identity.current.account_id}:root\" }, \"Action\": \"kms:*\", \"Resource\": \"*\", \"Condition\": { \"NumericLessThan\": { \"aws:MultiFactorAuthAge\": ${local.version}00 } } }] }"
}
