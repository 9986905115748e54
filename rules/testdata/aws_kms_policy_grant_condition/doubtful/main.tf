# These limit nothing: every grant has operations and somebody whom it is for.
resource "aws_kms_key" "nothing" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { "ForAnyValue:StringEquals" = { "kms:GrantOperations" = "Decrypt" } } },               # want `statement "A" allows kms:CreateGrant without kms:GrantIsForAWSResource`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { Null = { "kms:GranteePrincipal" = "false" } } },                                      # want `statement "A" allows kms:CreateGrant without kms:GrantIsForAWSResource`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { Null = { "kms:GrantOperations" = false } } },                                         # want `statement "A" allows kms:CreateGrant without kms:GrantIsForAWSResource`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { StringLike = { "kms:GranteePrincipal" = "arn:aws:iam::*:role/*" } } },                # want `statement "A" allows kms:CreateGrant without kms:GrantIsForAWSResource`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { StringEquals = { "kms:GrantIsForAWSResource" = "false" } } },                         # want `statement "A" allows kms:CreateGrant without kms:GrantIsForAWSResource`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { ArnLike = { "kms:GranteePrincipal" = "arn:aws:iam::$${aws:PrincipalAccount}:*" } } }, # want `statement "A" allows kms:CreateGrant without kms:GrantIsForAWSResource`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { StringEquals = { "kms:KeySpec" = "SYMMETRIC_DEFAULT" } } },                           # want `statement "A" allows kms:CreateGrant without kms:GrantIsForAWSResource`
    ]
  })
}

# These limit them, or may.
resource "aws_kms_key" "something" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { "ForAllValues:StringEquals" = { "kms:GrantOperations" = "Decrypt" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { "ForAllValues:StringLike" = { "kms:GrantOperations" = "*Decrypt" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { StringEquals = { "kms:RetiringPrincipal" = "arn:aws:iam::111122223333:role/admin" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { StringEquals = { "kms:GrantIsForAWSResource" = "true" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { Null = { "kms:ViaService" = "false" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { Null = { "kms:GranteeServicePrincipal" = "false" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { StringLike = { "kms:GranteePrincipal" = "arn:aws:iam::111122223333:role/*" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { StringEquals = { "kms:BypassPolicyLockoutSafetyCheck" = "true" } } },
    ]
  })
}

# Who can hand it on.
resource "aws_kms_key" "organization" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:CreateGrant", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } } }, # want `statement "A" allows kms:CreateGrant without kms:GrantIsForAWSResource, so that everybody whom its conditions admit can hand on`
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:CreateGrant", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "true" } } },                # want `statement "A" allows kms:CreateGrant without kms:GrantIsForAWSResource, so that everybody can hand on`
    ]
  })
}

# KMS refuses the policy.
resource "aws_kms_key" "refused" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }, Action = "kms:CreateGrant", Resource = "*", Condition = { Bool = { "kms:GrantIsForAWSResources" = "true" } } },
    ]
  })
}

