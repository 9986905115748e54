module "off" {
  source    = "./module"
  encrypted = false # want `^module.off.alicloud_ecs_disk.this: kms_key_id is set, but encrypted is false`
}

module "on" {
  source    = "./module"
  encrypted = true
}
