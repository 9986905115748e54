variable "unset" {
  type = string
}

variable "set" {
  type    = string
  default = "{\"Version\": \"2012-10-17\", \"Statement\": [{ \"Sid\": \"Owner\", \"Effect\": \"Allow\", \"Principal\": { \"AWS\": \"arn:aws:iam::111122223333:root\" }, \"Action\": \"kms:*\", \"Resource\": \"*\" }, { \"Sid\": \"Attach\", \"Effect\": \"Allow\", \"Principal\": { \"AWS\": \"arn:aws:iam::111122223333:role/workers\" }, \"Action\": \"kms:CreateGrant\", \"Resource\": \"*\" }]}"
}

locals {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Attach", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*" }, # want `^aws_kms_key.local: statement "Attach" allows kms:CreateGrant without kms:GrantIsForAWSResource`
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

resource "aws_kms_key" "known" {
  policy = var.set # want `^aws_kms_key.known: statement "Attach" allows kms:CreateGrant without kms:GrantIsForAWSResource`
}

resource "aws_kms_key" "local" {
  policy = local.policy
}
