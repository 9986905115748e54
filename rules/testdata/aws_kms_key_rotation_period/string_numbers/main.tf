resource "aws_kms_key" "right" {
  enable_key_rotation     = true
  rotation_period_in_days = "180"
}

resource "aws_kms_key" "right_as_text" {
  enable_key_rotation     = "true"
  rotation_period_in_days = 180
}

resource "aws_kms_key" "wrong" {
  enable_key_rotation     = true
  rotation_period_in_days = "7" # want `^aws_kms_key.wrong: rotation_period_in_days is "?7"?, but must be`
}
