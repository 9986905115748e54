module "none" {
  source = "./module"
  policy = null # want `^module.none.alicloud_kms_secret.this: policy is not set`
}

module "set" {
  source = "./module"
  policy = "{}"
}

module "default" { # want `^module.default: alicloud_kms_secret.this .*policy is not set.* The call does not pass policy`
  source = "./module"
}
