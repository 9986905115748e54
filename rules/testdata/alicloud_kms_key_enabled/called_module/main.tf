module "off" {
  source = "./module"
  status = "Disabled" # want `^module.off.alicloud_kms_key.this: status is "Disabled"`
}

module "on" {
  source = "./module"
  status = "Enabled"
}
