variable "unset" {
  type = string
}

variable "set" {
  type    = string
  default = "{\"Version\": \"2012-10-17\", \"Statement\": [{ \"Sid\": \"Readers\", \"Effect\": \"Allow\", \"Principal\": { \"AWS\": \"arn:aws:iam::111122223333:role/readers\" }, \"Action\": \"kms:Decrypt\", \"Resource\": \"*\" }, { \"Sid\": \"Owner\", \"Effect\": \"Allow\", \"Principal\": { \"AWS\": \"arn:aws:iam::111122223333:root\" }, \"Action\": \"kms:Get*\", \"Resource\": \"*\" }]}"
}

locals {
  policy = jsonencode({ # want `^aws_kms_key.local: no statement allows kms:PutKeyPolicy`
    Version = "2012-10-17"
    Statement = [
      { Sid = "Readers", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/readers" }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:Get*", Resource = "*" },
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
  policy = var.set # want `^aws_kms_key.known: no statement allows kms:PutKeyPolicy`
}

resource "aws_kms_key" "local" {
  policy = local.policy
}
