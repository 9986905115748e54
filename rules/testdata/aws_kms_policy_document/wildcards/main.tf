variable "name" {
  type = string
}

variable "on" {
  type = bool
}

resource "aws_kms_key" "literal" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:ViaService" = "s3.*.amazonaws.com" } } },                                                                         # want `^aws_kms_key.literal: statement "A" compares kms:ViaService with "s3\.\*\.amazonaws\.com" by StringEquals, which knows no wildcards, so no request has that value\. Write StringLike\.$`
      { Sid = "A", Effect = "Deny", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringNotEquals = { "aws:PrincipalArn" = ["arn:aws:iam::111122223333:role/admin", "arn:aws:iam::111122223333:role/${var.name}-*"] } } }, # want `compares aws:PrincipalArn with ".*" by StringNotEquals, .* Write StringNotLike\.`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { "ForAnyValue:StringEquals" = { "aws:PrincipalOrgPaths" = "o-a1b2c3d4e5/*" } } },                                                        # want `by ForAnyValue:StringEquals, .* Write ForAnyValue:StringLike\.`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEqualsIgnoreCaseIfExists = { "KMS:CallerAccount" = "1111????3333" } } },                                                          # want `compares KMS:CallerAccount with "1111\?\?\?\?3333" by StringEqualsIgnoreCaseIfExists, .* Write StringLikeIfExists\.`
      { Sid = "A", Effect = "Deny", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:userId" = "AROAEXAMPLEID:*" } } },                                                                                 # want `compares aws:userId .* Write StringLike\.`
    ]
  })
}

# What has wildcards, and what can have an asterisk.
resource "aws_kms_key" "right" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringLike = { "kms:ViaService" = "s3.*.amazonaws.com" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { ArnEquals = { "aws:PrincipalArn" = "arn:aws:iam::111122223333:role/*" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:ViaService" = "s3.${var.name}.amazonaws.com" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:ViaService" = var.on ? ["s3.*.amazonaws.com"] : ["s3.eu-west-1.amazonaws.com"] } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:PrincipalAccount" = "$${aws:ResourceAccount, '*'}" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:EncryptionContext:path" = "*" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:PrincipalTag/team" = "?" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:SourceArn" = "arn:aws:logs:eu-west-1:111122223333:log-group:orders:*" } } },
    ]
  })
}
