module "on" {
  source   = "./module"
  rotation = "Enabled" # want `^module.on.alicloud_kms_key.this: automatic_rotation is "Enabled"`
}

module "off" {
  source   = "./module"
  rotation = "Disabled"
}
