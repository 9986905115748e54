# real TFLint only: the mock knows no functions

data "aws_caller_identity" "current" {}

variable "admin" {
  type    = string
  default = null
}

variable "unset" {
  type = string
}

resource "aws_kms_key" "main" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = coalesce(var.admin, data.aws_caller_identity.current.arn) }, Action = "kms:Decrypt", Resource = "*" }, # want `names data.aws_caller_identity.current.arn`
      { Effect = "Allow", Principal = { AWS = coalesce(data.aws_caller_identity.current.arn) }, Action = "kms:Decrypt", Resource = "*" },            # want `names data.aws_caller_identity.current.arn`
      { Effect = "Allow", Principal = { AWS = coalesce(var.unset, data.aws_caller_identity.current.arn) }, Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = coalesce("arn:aws:iam::111122223333:role/admin", data.aws_caller_identity.current.arn) }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}
