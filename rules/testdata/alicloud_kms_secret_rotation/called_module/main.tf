module "generic" {
  source = "./module"
  rotate = true # want `^module.generic.alicloud_kms_secret.this: .*Generic`
}

module "short" {
  source   = "./module"
  interval = "1h" # want `^module.short.alicloud_kms_secret.this: rotation_interval is "1h"`
}

module "missing" {
  source   = "./module"
  type     = "Rds"
  rotate   = true
  interval = null # want `^module.missing.alicloud_kms_secret.this: enable_automatic_rotation is true without`
}

module "right" {
  source = "./module"
  type   = "Rds"
  rotate = true
}
