module "forced" {
  source = "./module"
  force  = "true" # want `^module.forced.alicloud_kms_instance.this: force_delete_without_backup is "true"`
}

module "not_forced" {
  source = "./module"
  force  = "false"
}
