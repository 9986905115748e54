module "off" {
  source     = "./module"
  protection = "Disabled" # want `^module.off.alicloud_kms_key.this: deletion_protection is "Disabled"`
}

module "on" {
  source     = "./module"
  protection = "Enabled"
}
