module "spec" {
  source = "./module"
  spec   = "EC_P256" # want `^module.spec.alicloud_kms_key.this: .*"EC_P256" is asymmetric`
}

module "usage" {
  source = "./module"
  usage  = "SIGN/VERIFY" # want `^module.usage.alicloud_kms_key.this: .*its key_usage is "SIGN/VERIFY"`
}

module "origin" {
  source = "./module"
  origin = "EXTERNAL" # want `^module.origin.alicloud_kms_key.this: .*imported`
}

module "default" {
  source = "./module"
}
