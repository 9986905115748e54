variable "people" {
  type = list(string)
}

resource "aws_kms_key" "main" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = var.people }, Action = "kms:*", Resource = "*" },
    ]
  })
}
