module "generic" {
  source = "./module"
  type   = "Generic" # want `^module.generic.alicloud_kms_secret.this: .*Generic`
}

module "right" {
  source = "./module"
  type   = "Rds"
}

module "missing" {
  source = "./module"
  type   = "Rds"
  rotate = true # want `^module.missing.alicloud_kms_secret.no_interval: enable_automatic_rotation is true without`
}
