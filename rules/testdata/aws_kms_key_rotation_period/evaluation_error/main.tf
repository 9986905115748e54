variable "settings" {
  default = {}
}

resource "aws_kms_key" "period" {
  rotation_period_in_days = var.settings.days
}

resource "aws_kms_key" "rotation" {
  enable_key_rotation     = var.settings.rotate
  rotation_period_in_days = 180
}

resource "aws_kms_key" "number" {
  count                   = var.settings.number
  enable_key_rotation     = true
  rotation_period_in_days = 30 # want `^aws_kms_key.number: rotation_period_in_days is 30,`
}
