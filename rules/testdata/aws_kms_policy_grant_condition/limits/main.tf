# A condition limits grants where it asks for something.
resource "aws_kms_key" "limited" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [for condition in [
      { StringLike = { "kms:ViaService" = "ec2.*.amazonaws.com" } },
      { Bool = { "aws:ViaAWSService" = "true" } },
      { ArnEquals = { "kms:GranteePrincipal" = "arn:aws:iam::111122223333:role/reader" } },
      { "ForAllValues:StringEquals" = { "kms:GrantOperations" = ["Decrypt", "DescribeKey"] } },
      { StringEquals = { "kms:GrantConstraintType" = "EncryptionContextSubset" } },
      { Null = { "kms:ViaService" = "false" } },
      { BoolIfExists = { "kms:GrantIsForAWSResource" = "true" } },
      ] : {
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }
      Action    = "kms:CreateGrant"
      Resource  = "*"
      Condition = condition
    }]
  })
}

resource "aws_kms_key" "not_via" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # want `^aws_kms_key.not_via: statement "Attach" allows kms:CreateGrant without kms:GrantIsForAWSResource`
        Sid       = "Attach"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }
        Action    = "kms:CreateGrant"
        Resource  = "*"
        Condition = { StringNotEquals = { "kms:ViaService" = "ec2.eu-west-1.amazonaws.com" } }
      },
    ]
  })
}

resource "aws_kms_key" "if_via" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # want `^aws_kms_key.if_via: statement "Attach" allows kms:CreateGrant without kms:GrantIsForAWSResource`
        Sid       = "Attach"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }
        Action    = "kms:CreateGrant"
        Resource  = "*"
        Condition = { StringEqualsIfExists = { "kms:ViaService" = "ec2.eu-west-1.amazonaws.com" } }
      },
    ]
  })
}

resource "aws_kms_key" "any_grantee" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # want `^aws_kms_key.any_grantee: statement "Attach" allows kms:CreateGrant without kms:GrantIsForAWSResource`
        Sid       = "Attach"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }
        Action    = "kms:CreateGrant"
        Resource  = "*"
        Condition = { StringLike = { "kms:GranteePrincipal" = ["arn:aws:iam::111122223333:role/reader", "*"] } }
      },
    ]
  })
}

resource "aws_kms_key" "not_via_any" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { # want `^aws_kms_key.not_via_any: statement "Attach" allows kms:CreateGrant without kms:GrantIsForAWSResource`
        Sid       = "Attach"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::111122223333:role/workers" }
        Action    = "kms:CreateGrant"
        Resource  = "*"
        Condition = { Bool = { "aws:ViaAWSService" = "false" } }
      },
    ]
  })
}
