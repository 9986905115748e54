resource "aws_kms_key" "orders" {
  bypass_policy_lockout_safety_check = true
  policy = jsonencode({ # want `^aws_kms_key.orders: no statement allows kms:PutKeyPolicy to an account, a user or a role: statement 1 allows it to logs.eu-west-1.amazonaws.com, which cannot call, and bypass_policy_lockout_safety_check = true lets KMS accept that, so nobody can change the policy or delete the key but AWS Support`
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { Service = "logs.eu-west-1.amazonaws.com" }, Action = "kms:*", Resource = "*" },
    ]
  })
}

resource "aws_kms_replica_key" "orders" {
  bypass_policy_lockout_safety_check = false
  primary_key_arn                    = aws_kms_key.orders.arn
  policy = jsonencode({ # want `^aws_kms_replica_key.orders: no statement allows kms:PutKeyPolicy to an account, a user or a role, so nobody could change the policy again, and KMS refuses it`
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "kms:Decrypt", Resource = "*" },
    ]
  })
}
