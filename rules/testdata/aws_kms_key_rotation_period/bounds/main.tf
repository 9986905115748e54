resource "aws_kms_key" "below" {
  enable_key_rotation     = true
  rotation_period_in_days = 89 # want `^aws_kms_key.below: rotation_period_in_days is 89,`
}

resource "aws_kms_key" "lowest" {
  enable_key_rotation     = true
  rotation_period_in_days = 90
}

resource "aws_kms_key" "highest" {
  enable_key_rotation     = true
  rotation_period_in_days = 2560
}

resource "aws_kms_key" "above" {
  enable_key_rotation     = true
  rotation_period_in_days = 2561 # want `^aws_kms_key.above: rotation_period_in_days is 2561,`
}

resource "aws_kms_key" "zero" {
  enable_key_rotation     = true
  rotation_period_in_days = 0 # want `^aws_kms_key.zero: rotation_period_in_days is 0,`
}
