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
