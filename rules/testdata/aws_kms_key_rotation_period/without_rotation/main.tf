variable "rotate" {
  default = false
}

variable "days" {
  type = number
}

resource "aws_kms_key" "unset" {
  rotation_period_in_days = 180 # want `^aws_kms_key.unset: rotation_period_in_days is 180, but enable_key_rotation is not true`
}

resource "aws_kms_key" "false" {
  enable_key_rotation     = false
  rotation_period_in_days = 180 # want `^aws_kms_key.false: rotation_period_in_days is 180, but enable_key_rotation is not true`
}

resource "aws_kms_key" "variable" {
  enable_key_rotation     = var.rotate
  rotation_period_in_days = 180 # want `^aws_kms_key.variable: rotation_period_in_days is 180, but enable_key_rotation is not true`
}

# Out of range and without effect: the range is said, once.
resource "aws_kms_key" "both" {
  enable_key_rotation     = false
  rotation_period_in_days = 10 # want `^aws_kms_key.both: rotation_period_in_days is 10, but must be from 90 to 2560 days`
}

# Whether there is a period at all is not known.
resource "aws_kms_key" "unknown_period" {
  rotation_period_in_days = var.days
}
