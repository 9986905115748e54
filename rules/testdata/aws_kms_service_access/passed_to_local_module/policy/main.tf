variable "key" {
  type = string
}

resource "aws_kms_key_policy" "main" {
  key_id = var.key
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { Service = "logs.eu-west-1.amazonaws.com" }, Action = "kms:*", Resource = "*" },
    ]
  })
}
