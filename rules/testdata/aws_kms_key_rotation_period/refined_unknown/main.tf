variable "environment" {
  type = string
}

resource "aws_kms_key" "too_short" {
  enable_key_rotation     = true
  rotation_period_in_days = var.environment == "prod" ? 30 : 60 # want `^aws_kms_key.too_short: rotation_period_in_days is 30 or 60, but must be`
}

resource "aws_kms_key" "too_long" {
  enable_key_rotation     = true
  rotation_period_in_days = var.environment == "prod" ? 3650 : 7300 # want `^aws_kms_key.too_long: rotation_period_in_days is 3650 or 7300, but must be`
}

resource "aws_kms_key" "perhaps" {
  enable_key_rotation     = true
  rotation_period_in_days = var.environment == "prod" ? 90 : 30
}

# There is a period, whichever it is.
resource "aws_kms_key" "without_rotation" {
  rotation_period_in_days = var.environment == "prod" ? 90 : 180 # want `^aws_kms_key.without_rotation: rotation_period_in_days is 90 or 180, but enable_key_rotation is not true`
}
