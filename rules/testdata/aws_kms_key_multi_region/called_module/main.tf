module "on" {
  source       = "./module"
  multi_region = true # want `^module.on.aws_kms_key.this: multi_region is true`
}

module "default" {
  source = "./module"
}
