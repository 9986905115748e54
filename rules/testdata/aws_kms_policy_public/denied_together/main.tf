# Each action is denied by one of them.
resource "aws_kms_key" "each" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = "*", Action = ["kms:Decrypt", "kms:GenerateDataKey*"], Resource = "*" },
      { Effect = "Deny", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { StringNotEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } } },
      { Effect = "Deny", Principal = "*", Action = "kms:Generate*", Resource = "*", Condition = { StringNotEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } } },
    ]
  })
}

resource "aws_kms_key" "one" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = "*", Action = ["kms:Decrypt", "kms:GenerateDataKey*"], Resource = "*" }, # want `allows everybody`
      { Effect = "Deny", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { StringNotEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } } },
      { Effect = "Deny", Principal = "*", Action = "kms:Generate*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } },
    ]
  })
}

resource "aws_kms_key" "none" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = "*", Action = ["kms:Decrypt", "kms:Encrypt"], Resource = "*" }, # want `allows everybody`
      { Effect = "Deny", Principal = { AWS = "arn:aws:iam::444455556666:root" }, Action = "kms:*", Resource = "*" },
    ]
  })
}
