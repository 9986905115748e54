# aws_kms_key_rotation_enabled, aws_kms_key_deletion_window, aws_kms_key_policy
resource "aws_kms_key" "main" {
  deletion_window_in_days = 3
}

# aws_kms_key_rotation_unsupported
resource "aws_kms_key" "signing" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "SIGN_VERIFY"
  enable_key_rotation      = true
}

# aws_kms_key_rotation_period
resource "aws_kms_key" "rotating" {
  enable_key_rotation     = true
  rotation_period_in_days = 30
}

# aws_kms_policy_document, aws_kms_policy_public
resource "aws_kms_key" "public" {
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Everybody", Effect = "Allow", Principal = "*", Action = "kms:*", Resource = "*" },
      { Sid = "Nothing", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Resource = "*" },
    ]
  })
}

# aws_kms_policy_lockout, aws_kms_policy_grant_condition, aws_kms_policy_separation
resource "aws_kms_key" "locked" {
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Users", Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/orders" }, Action = ["kms:Decrypt", "kms:CreateGrant", "kms:ScheduleKeyDeletion"], Resource = "*" },
    ]
  })
}
