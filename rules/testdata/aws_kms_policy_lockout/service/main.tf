# A service cannot change a policy, wherever it is named.
resource "aws_kms_key" "logs" {
  policy = jsonencode({ # want `^aws_kms_key.logs: no statement allows kms:PutKeyPolicy to an account, a user or a role`
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { Service = "logs.amazonaws.com" }, Action = "kms:*", Resource = "*" },
      { Effect = "Allow", Principal = { AWS = ["logs.amazonaws.com", "logs.cn-north-1.amazonaws.com.cn"] }, Action = "kms:*", Resource = "*" },
    ]
  })
}
