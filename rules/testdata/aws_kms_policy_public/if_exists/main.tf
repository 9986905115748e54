# …IfExists takes nothing away where every request has the key.
resource "aws_kms_key" "always_there" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "kms:Decrypt"
        Resource  = "*"
        Condition = { StringEqualsIfExists = { "kms:CallerAccount" = "111122223333" } }
      },
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "kms:Decrypt"
        Resource  = "*"
        Condition = { StringEqualsIfExists = { "aws:PrincipalAccount" = ["111122223333", "444455556666"] } }
      },
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "kms:Decrypt"
        Resource  = "*"
        Condition = { ArnLikeIfExists = { "aws:PrincipalArn" = "arn:aws:iam::111122223333:role/orders-*" } }
      },
    ]
  })
}

# An account without an organization has no aws:PrincipalOrgID.
resource "aws_kms_key" "may_be_missing" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # want `^aws_kms_key.may_be_missing: statement "Organization" allows everybody`
        Sid       = "Organization"
        Effect    = "Allow"
        Principal = "*"
        Action    = "kms:Decrypt"
        Resource  = "*"
        Condition = { StringEqualsIfExists = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
      },
      { # want `^aws_kms_key.may_be_missing: statement "AnyRole" allows everybody`
        Sid       = "AnyRole"
        Effect    = "Allow"
        Principal = "*"
        Action    = "kms:Decrypt"
        Resource  = "*"
        Condition = { ArnLikeIfExists = { "aws:PrincipalArn" = "arn:aws:iam::*:role/orders" } }
      },
    ]
  })
}
