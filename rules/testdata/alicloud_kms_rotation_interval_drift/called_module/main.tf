module "days" {
  source   = "./module"
  interval = "90d" # want `^module.days.alicloud_kms_key.this: rotation_interval is "90d"`
}

module "seconds" {
  source   = "./module"
  interval = "7776000s"
}
