provider "alicloud" {
  region = "cn-hangzhou"
}

provider "alicloud" {
  alias  = "shanghai"
  region = "cn-shanghai"
}

module "orders" {
  source = "./module"
  name   = "alias/orders"
}

module "again" {
  source = "./module"
  name   = "alias/orders" # want `^module.again.alicloud_kms_alias.this: alias_name is "alias/orders", which module.orders.alicloud_kms_alias.this has already, so that KMS refuses it. Choose another name.$`
}

module "elsewhere" {
  source = "./module"
  name   = "alias/orders"

  providers = {
    alicloud = alicloud.shanghai
  }
}
