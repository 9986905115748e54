resource "aws_kms_key" "turned_on" {
  rotation_period_in_days = 180
}

resource "aws_kms_key" "turned_off" {
  enable_key_rotation     = true
  rotation_period_in_days = 180 # want `^aws_kms_key.turned_off: rotation_period_in_days is 180, but enable_key_rotation is not true`
}

resource "aws_kms_key" "shortened" {
  enable_key_rotation     = true
  rotation_period_in_days = 180
}
