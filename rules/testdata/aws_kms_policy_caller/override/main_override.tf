resource "aws_kms_key" "main" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Me", Effect = "Allow", Principal = { AWS = data.aws_caller_identity.current.arn }, Action = "kms:Decrypt", Resource = "*" }, # want `^aws_kms_key.main: statement "Me" names data.aws_caller_identity.current.arn`
    ]
  })
}
