resource "aws_kms_key" "main" {
  description = "The policy is in the other file"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" }, { Sid = "Me", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:Decrypt", Resource = "*" }]
  })
}
