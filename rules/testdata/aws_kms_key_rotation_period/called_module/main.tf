module "short" {
  source = "./module"
  days   = 60 # want `^module.short.aws_kms_key.this: rotation_period_in_days is 60,`
}

module "off" {
  source = "./module"
  rotate = false
  days   = 365 # want `^module.off.aws_kms_key.this: rotation_period_in_days is 365, but enable_key_rotation is not true`
}

module "right" {
  source = "./module"
  days   = 365
}

module "default" {
  source = "./module"
}
