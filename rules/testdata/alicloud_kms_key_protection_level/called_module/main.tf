module "software" {
  source = "./module"
  level  = "SOFTWARE" # want `^module.software.alicloud_kms_key.this: protection_level is "SOFTWARE"`
}

module "hardware" {
  source = "./module"
  level  = "HSM"
}
