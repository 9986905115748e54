variable "unset" {
  type = any
}

resource "aws_kms_key" "operators" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "StringEqual" = { "kms:CallerAccount" = "111122223333" } } }, # want `has the condition operator "StringEqual", which KMS does not know, so it refuses the policy. Write StringEquals.`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "ForAnyValues:StringEquals" = { "kms:ResourceAliases" = "alias/a" } } }, # want `has the condition operator "ForAnyValues:StringEquals".* Write ForAnyValue:StringEquals.`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "NullIfExists" = { "kms:ViaService" = "true" } } }, # want `has the condition operator "NullIfExists".* Write an operator that it knows, such as StringEquals.`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "StringEqualsIfExist" = { "kms:ViaService" = "a" } } }, # want `has the condition operator "StringEqualsIfExist"`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "Equals" = { "kms:ViaService" = "a" } } }, # want `has the condition operator "Equals"`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "ForAllValues:" = { "kms:ViaService" = "a" } } }, # want `has the condition operator "ForAllValues:"`
      { Sid = "A", Effect = "Deny", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "StringMatches" = { "kms:ViaService" = "a" } } }, # want `has the condition operator "StringMatches"`
    ]
  })
}

resource "aws_kms_key" "known_operators" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "StringEqualsIfExists" = { "kms:ViaService" = "a" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "ForAllValues:StringLike" = { "kms:ResourceAliases" = "alias/*" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "ForAnyValue:StringNotEqualsIfExists" = { "aws:TagKeys" = "a" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "stringequals" = { "kms:ViaService" = "a" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "ArnNotLikeIfExists" = { "aws:PrincipalArn" = "arn:aws:iam::111122223333:role/a" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "Null" = { "kms:ViaService" = "true" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "DateGreaterThanEquals" = { "aws:CurrentTime" = "2030-01-01T00:00:00Z" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "BinaryEquals" = { "aws:userid" = "QQ==" } } },
    ]
  })
}

resource "aws_kms_key" "keys" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "StringEquals" = { "kms:CallerAcount" = "111122223333" } } }, # want `has a condition on "kms:CallerAcount", a key that AWS does not have, so KMS refuses the policy or no request meets it. Write kms:CallerAccount.`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "StringEquals" = { "kms:EncryptionContext" = "a" } } }, # want `has a condition on "kms:EncryptionContext", a key that AWS does not have`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "StringEquals" = { "kms:SourceAccount" = "a" } } }, # want `has a condition on "kms:SourceAccount", a key that AWS does not have.* Write one that it has, such as kms:CallerAccount.`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "StringEquals" = { "aws:PrincipleOrgID" = "o-a1b2c3d4e5" } } }, # want `has a condition on "aws:PrincipleOrgID".* Write aws:PrincipalOrgID.`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "StringEquals" = { "CallerAccount" = "111122223333" } } }, # want `has a condition on "CallerAccount", a key that AWS does not have`
    ]
  })
}

resource "aws_kms_key" "known_keys" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "StringEquals" = { "KMS:calleraccount" = "111122223333" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "StringEquals" = { "kms:EncryptionContext:aws:s3:arn" = "a" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "StringEquals" = { "kms:RecipientAttestation:PCR31" = "a" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "StringEquals" = { "aws:SomethingNew" = "a" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "StringEquals" = { "aws:PrincipalTag/team" = "a" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "StringEquals" = { "saml:aud" = "a" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "NumericLessThan" = { "kms:ScheduleKeyDeletionPendingWindowInDays" = "30" } } },
    ]
  })
}

resource "aws_kms_key" "all_values" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "ForAllValues:StringEquals" = { "kms:EncryptionContext:app" = "a" } } }, # want `has ForAllValues of "kms:EncryptionContext:app", which is also met without any value, so KMS refuses the policy \(OverlyPermissiveCondition\). Remove ForAllValues:.`
      { Sid = "A", Effect = "Deny", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "ForAllValues:StringEquals" = { "aws:RequestTag/team" = "a" } } }, # want `has ForAllValues of "aws:RequestTag/team"`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "ForAllValues:StringEquals" = { "kms:EncryptionContextKeys" = "a" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "ForAllValues:StringEquals" = { "aws:TagKeys" = "a" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*", Condition = { "ForAnyValue:StringEquals" = { "kms:EncryptionContext:app" = "a" } } },
    ]
  })
}

resource "aws_kms_key" "shapes" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Deny", Principal = "*", Action = "kms:*", Resource = "*", Condition = [{ Bool = { "aws:SecureTransport" = "false" } }] }, # want `statement 2 has a Condition that is no object of objects, so KMS refuses the policy`
      { Effect = "Deny", Principal = "*", Action = "kms:*", Resource = "*", Condition = { Bool = "false" } }, # want `statement 3 has a Condition that is no object of objects`
      { Effect = "Deny", Principal = "*", Action = "kms:*", Resource = "*", Condition = {} },
      { Effect = "Deny", Principal = { AWS = "444455556666" }, Action = "kms:*", Resource = "*", Condition = var.unset },
      { Effect = "Deny", Principal = { AWS = "444455556666" }, Action = "kms:*", Resource = "*", Condition = { (var.unset) = { (var.unset) = "a" } } },
    ]
  })
}

data "aws_iam_policy_document" "document" {
  statement {
    sid       = "Owner"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
    condition {
      test     = "StringEqual" # want `^aws_kms_key.document: statement "Owner" has the condition operator "StringEqual"`
      variable = "kms:CallerAccount"
      values   = ["111122223333"]
    }
    condition {
      test     = "StringEquals"
      variable = "kms:CallerAcount" # want `^aws_kms_key.document: statement "Owner" has a condition on "kms:CallerAcount"`
      values   = ["111122223333"]
    }
  }
}

resource "aws_kms_key" "document" {
  policy = data.aws_iam_policy_document.document.json
}
