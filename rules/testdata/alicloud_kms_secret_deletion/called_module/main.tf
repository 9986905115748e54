module "forced" {
  source = "./module"
  force  = true # want `^module.forced.alicloud_kms_secret.this: force_delete_without_recovery is true`
}

module "not_forced" {
  source = "./module"
  force  = false
}
