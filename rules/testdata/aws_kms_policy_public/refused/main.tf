# A policy that KMS refuses lets nobody in: aws_kms_policy_document says so.
resource "aws_kms_key" "misspelt_operator" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEqual = { "kms:CallerAccount" = "111122223333" } } },
    ]
  })
}

resource "aws_kms_key" "misspelt_key" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:CallerAcount" = "111122223333" } } },
    ]
  })
}

resource "aws_kms_key" "list" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*", Condition = [{ StringEquals = { "kms:CallerAccount" = "111122223333" } }] },
    ]
  })
}

resource "aws_kms_key" "other_statement" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = aws_iam_group.ops.arn }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

# One that KMS takes has a finding for each cause.
resource "aws_kms_key" "applied" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "A", Effect = "Allow", Principal = "*", Action = "kms:Decrypt", Resource = "*" }, # want `statement "A" allows everybody`
      { Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

# Where it says who may administer the key, the account is meant.
resource "aws_kms_key" "owner" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Enable IAM User Permissions", Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:*", Resource = "*" }, # want `statement "Enable IAM User Permissions" allows everybody.* Write the account's root, as in arn:aws:iam::111122223333:root, or add a condition on kms:CallerAccount.`
    ]
  })
}

