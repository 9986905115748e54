module "off" {
  source  = "./module"
  enabled = false # want `^module.off.aws_kms_key.this: is_enabled is false`
}

module "default" {
  source = "./module"
}
