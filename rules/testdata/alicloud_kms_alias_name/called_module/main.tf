module "wrong" {
  source = "./module"
  name   = "orders" # want `^module.wrong.alicloud_kms_alias.this: alias_name is "orders"`
}

module "right" {
  source = "./module"
  name   = "alias/orders"
}
