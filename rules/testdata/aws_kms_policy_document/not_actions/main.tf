# What a statement is not about need not be of KMS, but should exist.
resource "aws_kms_key" "main" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Deny", Principal = { AWS = "arn:aws:iam::444455556666:root" }, NotAction = ["kms:DescribeKey", "sts:*", "iam:Get*"], Resource = "*" },
      { Effect = "Deny", Principal = { AWS = "arn:aws:iam::444455556666:root" }, NotAction = ["kms:DescribeKeys"], Resource = "*" },                                                                       # want `names the action "kms:DescribeKeys", which KMS does not have`
      { Effect = "Deny", Principal = { AWS = "arn:aws:iam::444455556666:root" }, NotAction = ["DescribeKey"], Resource = "*" },                                                                            # want `names the action "DescribeKey"`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:EncryptionContext:" = "orders" } } }, # want `has a condition on "kms:EncryptionContext:", a key that AWS does not have`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:EncryptionContext:app" = "orders" } } },
    ]
  })
}
