resource "aws_kms_key" "turned_on" {
  enable_key_rotation = true
}

resource "aws_kms_key" "turned_off" {
  enable_key_rotation = false
}

resource "aws_kms_key" "shortened" {
  rotation_period_in_days = 18 # want `^aws_kms_key.shortened: rotation_period_in_days is 18,`
}
