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
        { "Sid": "Owner", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }, "Action": "kms:*", "Resource": "*" },
        { "Sid": "Readers", "Effect": "Allow", "Principal": { "AWS": ${jsonencode([for role in aws_iam_role.readers : role.arn])} }, "Action": ${jsonencode(["kms:Decrypt"])}, "Resource": "*" }
      ]
    }
  EOT
}

resource "aws_kms_key" "wrong" {
  # want@+6 `^aws_kms_key.wrong: statement "Readers" allows everybody`
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        { "Sid": "Owner", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }, "Action": "kms:*", "Resource": "*" },
        { "Sid": "Readers", "Effect": "Allow", "Principal": { "AWS": ${jsonencode(concat([for role in aws_iam_role.readers : role.arn], ["*"]))} }, "Action": "kms:Decrypt", "Resource": "*" }
      ]
    }
  EOT
}

locals {
  owner = { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }, Action = "kms:*", Resource = "*" }
}

resource "aws_kms_key" "statements" {
  # want@+3 `^aws_kms_key.statements: statement "Readers" allows everybody`
  policy = <<-EOT
    { "Version": "2012-10-17", "Statement": ${jsonencode([local.owner,
  { Sid = "Readers", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*" },
])} }
  EOT
}

# What is encoded cannot be known.
variable "statements" {
  type = list(any)
}

resource "aws_kms_key" "unknown" {
  policy = <<-EOT
    { "Version": "2012-10-17", "Statement": ${jsonencode(var.statements)} }
  EOT
}

# Nor can the name of a member.
resource "aws_kms_key" "name" {
  policy = <<-EOT
    { ${jsonencode(local.version)}: "2012-10-17", "Statement": ${jsonencode([local.owner])} }
  EOT
}

variable "version_element" {
  type = string
}

locals {
  version = var.version_element
}
