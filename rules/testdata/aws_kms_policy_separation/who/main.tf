# A service is controlled by nobody.
resource "aws_kms_key" "service" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Logs", Effect = "Allow", Principal = { Service = "logs.amazonaws.com" }, Action = "kms:*", Resource = "*" }, # want `statement "Logs" lets logs.amazonaws.com both administer the key \(kms:PutKeyPolicy by kms:\*\) and use it \(kms:Decrypt by kms:\*\), which no service needs. Allow it the operations alone that it uses the key for.`
    ]
  })
}

resource "aws_kms_key" "service_use" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "Logs", Effect = "Allow", Principal = { Service = "logs.amazonaws.com" }, Action = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"], Resource = "*" },
    ]
  })
}

# What is public is aws_kms_policy_public's.
resource "aws_kms_key" "public" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*" },
      { Sid = "Use", Effect = "Allow", Principal = { AWS = aws_iam_role.ops.arn }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "everybody_of_an_account" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*", Condition = { StringEquals = { "kms:CallerAccount" = "111122223333" } } }, # want `statement "All" lets everybody both administer the key`
    ]
  })
}

# KMS refuses these.
resource "aws_kms_key" "group" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = { AWS = aws_iam_group.ops.arn }, Action = "kms:*", Resource = "*" },
    ]
  })
}

resource "aws_kms_key" "unique_id" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      { Sid = "All", Effect = "Allow", Principal = { AWS = "AROACKCEVSQ6C2EXAMPLE" }, Action = "kms:*", Resource = "*" },
    ]
  })
}

