module "protected" {
  source  = "./module"
  protect = true
}

module "open" {
  source  = "./module"
  protect = false # want `^module.open.alicloud_kms_instance.this: terraform destroy, or a change of vpc_id`
}
