module "short" {
  source = "./module"
  window = 3 # want `^module.short.alicloud_kms_key.this: pending_window_in_days is 3,`
}

module "right" {
  source = "./module"
  window = 30
}

module "default" {
  source = "./module"
}
