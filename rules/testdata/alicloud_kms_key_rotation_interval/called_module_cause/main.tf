module "missing" {
  source   = "./module"
  rotation = "Enabled" # want `^module.missing.alicloud_kms_key.this: automatic_rotation is "Enabled" without a rotation_interval`
}

module "off" {
  source   = "./module"
  rotation = "Disabled"
}

# The caller turned nothing on.
module "default" {
  source = "./module"
}
