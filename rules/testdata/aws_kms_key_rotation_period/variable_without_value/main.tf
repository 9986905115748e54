variable "days" {
  type = number
}

variable "rotate" {
  type = bool
}

resource "aws_kms_key" "period" {
  enable_key_rotation     = true
  rotation_period_in_days = var.days
}

resource "aws_kms_key" "rotation" {
  enable_key_rotation     = var.rotate
  rotation_period_in_days = 180
}

resource "aws_kms_key" "wrong_whatever_rotation_is" {
  enable_key_rotation     = var.rotate
  rotation_period_in_days = 30 # want `^aws_kms_key.wrong_whatever_rotation_is: rotation_period_in_days is 30,`
}

# The way to write it for keys that do not all rotate.
resource "aws_kms_key" "together" {
  enable_key_rotation     = var.rotate
  rotation_period_in_days = var.rotate ? 180 : null
}
