resource "aws_kms_key" "orders" {
  description             = "Encrypts the orders database"
  enable_key_rotation     = true
  rotation_period_in_days = 30 # want `^aws_kms_key.orders: rotation_period_in_days is 30, but must be from 90 to 2560 days`
}

resource "aws_kms_key" "archive" {
  description             = "Encrypts the archive"
  enable_key_rotation     = false
  rotation_period_in_days = 365 # want `^aws_kms_key.archive: rotation_period_in_days is 365, but enable_key_rotation is not true, so this key will never be rotated`
}
