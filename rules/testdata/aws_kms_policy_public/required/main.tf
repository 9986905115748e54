# Conditions are ANDed: Null asks that the key is there, and IfExists then for its value.
resource "aws_kms_key" "required" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { StringEqualsIfExists = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" }, Null = { "aws:PrincipalOrgID" = "false" } } },
      { Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { "ForAllValues:StringLike" = { "aws:PrincipalOrgPaths" = "o-a1b2c3d4e5/r-ab12/*" }, Null = { "aws:PrincipalOrgPaths" = false } } },
      { Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { StringEqualsIfExists = { "aws:SourceVpce" = "vpce-1a2b3c4d" }, null = { "AWS:SourceVpce" = "false" } } },
      { Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { StringEqualsIfExists = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" }, Null = { "aws:PrincipalOrgID" = "true" } } }, # want `allows everybody`
      { Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { StringEqualsIfExists = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" }, Null = { "aws:SourceVpce" = "false" } } },    # want `allows everybody`
      { Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { StringLikeIfExists = { "aws:PrincipalOrgID" = "*" }, Null = { "aws:PrincipalOrgID" = "false" } } },             # want `allows everybody`
      { Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*", Condition = { StringEqualsIfExists = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" }, Null = { "aws:PrincipalOrgID" = var.unset } } },
    ]
  })
}

# A Deny that asks for the key lets those without it through.
resource "aws_kms_key" "denied" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*" }, # want `allows everybody`
      { Effect = "Deny", Principal = "*", Action = "kms:*", Resource = "*", Condition = { StringNotEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" }, Null = { "aws:PrincipalOrgID" = "false" } } },
    ]
  })
}

variable "unset" {
  type = string
}
