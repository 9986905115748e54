resource "aws_kms_key" "below" {
  enable_key_rotation     = true
  rotation_period_in_days = 179 # want `^aws_kms_key.below: rotation_period_in_days is 179, but must be from 180 to 365 days\.$`
}

resource "aws_kms_key" "refused" {
  enable_key_rotation     = true
  rotation_period_in_days = 89 # want `^aws_kms_key.refused: rotation_period_in_days is 89, but must be from 180 to 365 days, or KMS refuses it\.$`
}

resource "aws_kms_key" "lowest" {
  enable_key_rotation     = true
  rotation_period_in_days = 180
}

resource "aws_kms_key" "highest" {
  enable_key_rotation     = true
  rotation_period_in_days = 365
}

resource "aws_kms_key" "above" {
  enable_key_rotation     = true
  rotation_period_in_days = 366 # want `^aws_kms_key.above: rotation_period_in_days is 366,`
}
