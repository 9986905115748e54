resource "aws_kms_key" "main" {
  description = "The policy is in the other file"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" }, { Sid = "A", Effect = "Allow", Principal = { AWS = "444455556666" }, Action = "kms:Decrypt", Resource = "*" }]
  })
}
