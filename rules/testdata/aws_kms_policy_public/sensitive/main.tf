# What is sensitive cannot be known, and is never printed.
variable "policy" {
  type      = string
  sensitive = true
  default   = "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"kms:*\", \"Resource\": \"*\"}}"
}

variable "principal" {
  type      = string
  sensitive = true
  default   = "*"
}

resource "aws_kms_key" "whole" {
  # real TFLint only: the mock does not know sensitive variables
  policy = var.policy
}

resource "aws_kms_key" "part" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = var.principal }, Action = "kms:*", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "text" {
  policy = <<-EOT
    { "Statement": { "Effect": "Allow", "Principal": "${var.principal}", "Action": "kms:*", "Resource": "*" } }
  EOT
}
