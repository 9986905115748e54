# A policy variable is what the caller makes it, but for what the key has.
resource "aws_kms_key" "callers" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::$${aws:PrincipalAccount}:role/admin" } } },                 # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:CallerAccount" = "$${aws:PrincipalAccount}" } } },                                   # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "$${aws:PrincipalOrgID}" } } },                                    # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:PrincipalArn" = "arn:aws:iam::$${aws:PrincipalAccount}:user/$${aws:username}" } } }, # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:SourceAccount" = "$${ AWS:principalTag/account, 'none' }" } } },                     # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringLike = { "aws:PrincipalOrgPaths" = "$${aws:PrincipalOrgID}/*" } } },                                 # want `statement "A" allows everybody`
    ]
  })
}

resource "aws_kms_key" "of_the_key" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:PrincipalAccount" = "$${aws:ResourceAccount}" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:CallerAccount" = "$${aws:resourceaccount}" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "$${aws:ResourceOrgID}" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::$${aws:ResourceAccount}:role/*" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:ResourceAccount" = "$${aws:PrincipalAccount}" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:ResourceOrgID" = "$${aws:PrincipalOrgID}" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringLike = { "aws:ResourceOrgPaths" = "$${aws:PrincipalOrgID}/*" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::111122223333:user/$${aws:username}" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:PrincipalAccount" = "$${aws:ResourceTag/account}" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringLike = { "aws:PrincipalAccount" = "11112222333$${*}" } } },
    ]
  })
}

# The key's own account says nothing about the caller.
resource "aws_kms_key" "of_nobody" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:ResourceAccount" = "111122223333" } } },                           # want `statement "A" allows everybody`
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:ResourceOrgID" = ["$${aws:PrincipalOrgID}", "o-a1b2c3d4e5"] } } }, # want `statement "A" allows everybody`
    ]
  })
}

# In the old version they are nothing but text, which no account is called.
resource "aws_kms_key" "old_version" {
  policy = jsonencode({
    Version = "2008-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:CallerAccount" = "$${aws:PrincipalAccount}" } } },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "$${aws:PrincipalOrgID}" } } },
    ]
  })
}

# In a Deny they mean the same.
resource "aws_kms_key" "denied" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "true" } } },
      { Effect = "Deny", Principal = "*", Action = "kms:*", Resource = "*", Condition = { StringNotEquals = { "aws:ResourceAccount" = "$${aws:PrincipalAccount}" } } },
    ]
  })
}

resource "aws_kms_key" "denied_to_nobody" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "true" } } }, # want `statement "A" allows everybody`
      { Effect = "Deny", Principal = "*", Action = "kms:*", Resource = "*", Condition = { StringNotEquals = { "aws:PrincipalAccount" = "$${aws:PrincipalAccount}" } } },
    ]
  })
}

# The data source has &{ for them.
data "aws_iam_policy_document" "callers" {
  statement { # want `^aws_kms_key.document: statement "Callers" allows everybody`
    sid       = "Callers"
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "kms:CallerAccount"
      values   = ["&{aws:PrincipalAccount}"]
    }
  }
  statement {
    sid       = "Own"
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "kms:CallerAccount"
      values   = ["&{aws:ResourceAccount}"]
    }
  }
}

resource "aws_kms_key" "document" {
  policy = data.aws_iam_policy_document.callers.json
}
