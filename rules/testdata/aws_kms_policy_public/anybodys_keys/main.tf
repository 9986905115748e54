# Every account can have a user bob and a session of that name.
resource "aws_kms_key" "anybody" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:username" = "bob" } } },        # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringLike = { "aws:userid" = "*" } } },              # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringLike = { "aws:userid" = "*:bob" } } },          # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:SourceIdentity" = "bob" } } },  # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "sts:ExternalId" = "secret" } } },   # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringLike = { "sts:RoleSessionName" = "bob" } } },   # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { Bool = { "aws:PrincipalIsAWSService" = "false" } } }, # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:PrincipalType" = "User" } } },  # want `statement "A" allows everybody`
    ]
  })
}

resource "aws_kms_key" "somebody" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringLike = { "aws:userid" = "AROACKCEVSQ6C2EXAMPLE:*" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringLike = { "aws:userid" = "${aws_iam_role.ops.unique_id}:*" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:userid" = "AIDACKCEVSQ6C2EXAMPLE" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { Bool = { "aws:PrincipalIsAWSService" = "true" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:PrincipalServiceName" = "logs.amazonaws.com" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:Ec2InstanceSourceVpc" = "vpc-1a2b3c4d" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:FederatedProvider" = "x" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:username" = "bob" }, StringEqualsIgnoreCase = { "kms:CallerAccount" = "111122223333" } } },
    ]
  })
}

