# A service that calls for the principal, and a constraint of the grant, limit it.
resource "aws_kms_key" "main" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { "ForAnyValue:StringEquals" = { "aws:CalledVia" = "dynamodb.amazonaws.com" } } },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { StringEquals = { "aws:CalledViaFirst" = "cloudformation.amazonaws.com" } } },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { StringLike = { "aws:CalledViaLast" = "dynamodb.*" } } },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { StringEquals = { "kms:EncryptionContext:aws:dynamodb:tableName" = "orders" } } },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { "ForAnyValue:StringEquals" = { "kms:EncryptionContextKeys" = ["aws:dynamodb:tableName"] } } },
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { "ForAllValues:StringEquals" = { "aws:CalledVia" = "dynamodb.amazonaws.com" } } }, # want `allows kms:CreateGrant without`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { "ForAnyValue:StringLike" = { "aws:CalledVia" = "*" } } },                         # want `allows kms:CreateGrant without`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { StringEqualsIfExists = { "kms:EncryptionContext:app" = "orders" } } },            # want `allows kms:CreateGrant without`
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { StringEquals = { "aws:PrincipalTag/app" = "orders" } } },                         # want `allows kms:CreateGrant without`
    ]
  })
}
