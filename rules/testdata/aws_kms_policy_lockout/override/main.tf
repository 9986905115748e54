resource "aws_kms_key" "main" {
  description = "The policy is in the other file"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Readers", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/readers" }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
    ]
  })
}
