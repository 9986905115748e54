# It is not documented whether an operator for numbers finds an account.
resource "aws_kms_key" "types" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { NumericEquals = { "kms:CallerAccount" = 111122223333 } } },
      { Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { BinaryEquals = { "aws:PrincipalOrgID" = "bzE=" } } },
      { Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { NumericEquals = { "aws:MultiFactorAuthAge" = 5 } } },          # want `allows everybody`
      { Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { NumericNotEquals = { "kms:CallerAccount" = 111122223333 } } }, # want `allows everybody`
      { Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { Null = { "aws:PrincipalOrgID" = "false" } } },                 # want `allows everybody`
    ]
  })
}
