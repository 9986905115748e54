module "short" {
  source   = "./module"
  interval = "1d" # want `^module.short.alicloud_kms_key.this: rotation_interval is "1d"`
}

module "none" {
  source   = "./module"
  interval = "" # want `^module.none.alicloud_kms_key.this: automatic_rotation is "Enabled" without`
}

module "right" {
  source   = "./module"
  interval = "30d"
}

module "default" {
  source = "./module"
}
