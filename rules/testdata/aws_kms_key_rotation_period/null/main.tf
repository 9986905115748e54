variable "days" {
  type    = number
  default = null
}

variable "rotate" {
  type    = bool
  default = null
}

resource "aws_kms_key" "literal" {
  rotation_period_in_days = null
}

resource "aws_kms_key" "variable" {
  enable_key_rotation     = true
  rotation_period_in_days = var.days
}

resource "aws_kms_key" "null_rotation" {
  enable_key_rotation     = null
  rotation_period_in_days = 90 # want `^aws_kms_key.null_rotation: rotation_period_in_days is 90, but enable_key_rotation is not true`
}

resource "aws_kms_key" "null_variable" {
  enable_key_rotation     = var.rotate
  rotation_period_in_days = 90 # want `^aws_kms_key.null_variable: rotation_period_in_days is 90, but enable_key_rotation is not true`
}
