data "aws_caller_identity" "current" {}

# A string over two lines is JSON only without the line break.
locals {
  # want@+1 `^aws_kms_key.wrong: the policy cannot be read`
  lines = <<-EOT
    { "Version": "2012-10-17", "Statement": [
      { "Sid": "Own
    er", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }, "Action": "kms:*", "Resource": "*" }
    ] }
  EOT
}

resource "aws_kms_key" "right" {
  policy = replace(local.lines, "\n", "")
}

resource "aws_kms_key" "wrong" {
  policy = local.lines
}
