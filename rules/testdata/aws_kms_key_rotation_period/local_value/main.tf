locals {
  periods = { app = 180, audit = 30 }
  rotate  = true
}

resource "aws_kms_key" "app" {
  enable_key_rotation     = local.rotate
  rotation_period_in_days = local.periods.app
}

resource "aws_kms_key" "audit" {
  enable_key_rotation     = local.rotate
  rotation_period_in_days = local.periods["audit"] # want `^aws_kms_key.audit: rotation_period_in_days is 30,`
}

resource "aws_kms_key" "off" {
  enable_key_rotation     = !local.rotate
  rotation_period_in_days = local.periods.app # want `^aws_kms_key.off: rotation_period_in_days is 180, but enable_key_rotation is not true`
}
