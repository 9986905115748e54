variable "unset" {
  type = string
}

locals {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" }, # want `^aws_kms_key.local: statement "A" lets sns.amazonaws.com use the key`
    ]
  })
}

resource "aws_kms_key" "missing" {
  description = "KMS makes the policy"
}

resource "aws_kms_key" "none" {
  policy = null
}

resource "aws_kms_key" "unknown" {
  policy = var.unset
}

resource "aws_kms_key" "local" {
  policy = local.policy
}
