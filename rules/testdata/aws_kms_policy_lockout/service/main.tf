# A service cannot change a policy.
resource "aws_kms_key" "logs" {
  policy = jsonencode({ # want `^aws_kms_key.logs: no statement allows kms:PutKeyPolicy to an account, a user or a role: statement 1 allows it to logs.amazonaws.com, which cannot call, so nobody could change the policy again, and KMS refuses it`
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { Service = "logs.amazonaws.com" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { Service = ["logs.cn-north-1.amazonaws.com.cn"] }, Action = "kms:*", Resource = "*" },
    ]
  })
}

# KMS refuses this one for the service under AWS.
resource "aws_kms_key" "misplaced" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = ["logs.amazonaws.com", "logs.cn-north-1.amazonaws.com.cn"] }, Action = "kms:*", Resource = "*" },
    ]
  })
}

# A role can be named like a service.
resource "aws_kms_key" "role" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/ops.amazonaws.com" }, Action = "kms:*", Resource = "*" },
    ]
  })
}
