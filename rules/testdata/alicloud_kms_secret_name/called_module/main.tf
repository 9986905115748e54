module "wrong" {
  source = "./module"
  name   = "acs/orders" # want `^module.wrong.alicloud_kms_secret.this: secret_name is "acs/orders"`
}

module "right" {
  source = "./module"
  name   = "orders"
}
