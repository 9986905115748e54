resource "aws_kms_key" "main" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Owner", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Admins", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/admin" }, Action = ["kms:Put*", "kms:Decrypt"], Resource = "*" }, # want `^aws_kms_key.main: statement "Admins" lets arn:aws:iam::111122223333:role/admin both administer the key`
    ]
  })
}
