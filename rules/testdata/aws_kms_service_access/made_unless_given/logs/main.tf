variable "kms_key_arn" {
  type    = string
  default = null
}

locals {
  given  = var.kms_key_arn != null
  create = !local.given
}

resource "aws_kms_key" "own" {
  count = local.create ? 1 : 0
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Logs", Effect = "Allow", Principal = { Service = "logs.eu-west-1.amazonaws.com" }, Action = ["kms:Encrypt*", "kms:GenerateDataKey*"], Resource = "*" },
    ]
  })
}

resource "aws_cloudwatch_log_group" "main" {
  kms_key_id = local.create ? aws_kms_key.own[0].arn : var.kms_key_arn
}
