module "off" {
  source   = "./module"
  rotation = "Disabled" # want `^module.off.alicloud_kms_key.this: automatic_rotation is "Disabled"`
}

module "on" {
  source   = "./module"
  rotation = "Enabled"
}

module "signing" {
  source   = "./module"
  spec     = "EC_P256"
  rotation = "Disabled"
}

# Nothing that this configuration could change is wrong.
module "default" {
  source = "./module"
}
