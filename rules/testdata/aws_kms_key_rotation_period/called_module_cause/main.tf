module "off" {
  source = "./module"
  rotate = false # want `^module.off.aws_kms_key.this: rotation_period_in_days is 180, but enable_key_rotation is not true`
}

module "on" {
  source = "./module"
  rotate = true
}
