variable "create" {
  type = bool
}

resource "aws_kms_key" "short" {
  count                   = var.create ? 1 : 0
  enable_key_rotation     = true
  rotation_period_in_days = 30 # want `^aws_kms_key.short: rotation_period_in_days is 30,`
}

resource "aws_kms_key" "off" {
  count                   = var.create ? 1 : 0
  rotation_period_in_days = 180 # want `^aws_kms_key.off: rotation_period_in_days is 180, but enable_key_rotation is not true`
}
