variable "policies" {
  type = map(string)
}

variable "readers" {
  type = list(object({ arn = string }))
}

locals {
  names = { one = "orders", other = "invoices" }
}

resource "aws_kms_key" "each" {
  for_each = var.policies
  policy   = var.policies[each.key]
}

resource "aws_kms_key" "one" {
  policy = var.policies[local.names.one]
}

resource "aws_kms_key" "found" {
  policy = lookup(var.policies, "orders", "")
}

resource "aws_kms_key" "other" {
  policy = var.policies[local.names["other"]]
}

resource "aws_kms_key" "splat" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Readers", Effect = "Allow", Principal = { AWS = var.readers[*].arn }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}
