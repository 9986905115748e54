# A Deny takes one of the two away. What other keys are used for does not count.
resource "aws_kms_key" "use" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:*", Resource = "*" },
      { Sid = "NoUse", Effect = "Deny", Principal = { AWS = aws_iam_role.ops.arn }, Action = ["kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"], Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "administration" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = ["kms:Put*", "kms:Decrypt"], Resource = "*" },
      { Sid = "NoAdmin", Effect = "Deny", Principal = "*", Action = "kms:PutKeyPolicy", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "of_the_account" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/ops" }, Action = ["kms:Put*", "kms:Decrypt"], Resource = "*" },
      { Sid = "NoUse", Effect = "Deny", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "signing" {
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:*", Resource = "*" }, # want `statement "All" lets aws_iam_role.ops.arn both administer the key \(kms:PutKeyPolicy by kms:\*\) and use it \(kms:Sign by kms:\*\)`
      { Effect = "Deny", Principal = "*", Action = ["kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"], Resource = "*" },
    ]
  })
}

resource "aws_kms_key_policy" "of_an_encryption_key" {
  key_id = aws_kms_key.use.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:*", Resource = "*" },
      { Effect = "Deny", Principal = "*", Action = ["kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"], Resource = "*" },
    ]
  })
}

resource "aws_kms_alias" "use" {
  name          = "alias/use"
  target_key_id = aws_kms_key.use.id
}

resource "aws_kms_key_policy" "of_an_alias" {
  key_id = aws_kms_alias.use.target_key_id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:*", Resource = "*" },
      { Effect = "Deny", Principal = "*", Action = ["kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"], Resource = "*" },
    ]
  })
}

# Or it leaves both.
resource "aws_kms_key" "some_use" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:*", Resource = "*" }, # want `statement "All" lets aws_iam_role.ops.arn both administer the key \(kms:PutKeyPolicy by kms:\*\) and use it \(kms:Encrypt by kms:\*\)`
      { Sid = "NoUse", Effect = "Deny", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:Decrypt", Resource = "*" },
      { Sid = "NoDecapsulate", Effect = "Deny", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:Decapsulate", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "other_role" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:*", Resource = "*" }, # want `statement "All" lets`
      { Sid = "NoUse", Effect = "Deny", Principal = { AWS = aws_iam_role.admin.arn }, Action = "kms:*", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "without_tls" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:*", Resource = "*" }, # want `statement "All" lets`
      { Sid = "Tls", Effect = "Deny", Principal = "*", Action = "kms:*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } },
    ]
  })
}

# A condition that no request of administrators, or of users, meets.
resource "aws_kms_key" "context" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:*", Resource = "*", Condition = { StringEquals = { "kms:EncryptionContext:app" = "orders" } } },
    ]
  })
}

resource "aws_kms_key" "bypass" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:*", Resource = "*", Condition = { Bool = { "kms:BypassPolicyLockoutSafetyCheck" = "false" } } },
    ]
  })
}

resource "aws_kms_key" "any_request" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:*", Resource = "*", Condition = { StringEquals = { "kms:ViaService" = "s3.eu-west-1.amazonaws.com" } } }, # want `statement "All" lets`
    ]
  })
}

