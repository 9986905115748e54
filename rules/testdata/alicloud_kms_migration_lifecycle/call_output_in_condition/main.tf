module "ids" {
  source = "./ids"
}

module "many" {
  source = "./ids"
  count  = 1
}

module "none" {
  source = "./kms"
  id     = module.ids.none # want "module.none.alicloud_kms_secret.main: dkms_instance_id is null"
}

module "one" {
  source = "./kms"
  id     = module.ids.one
}

module "none_of_many" {
  source = "./kms"
  id     = one(module.many[*].none) # want "module.none_of_many.alicloud_kms_secret.main: dkms_instance_id is null"
}

module "one_of_many" {
  source = "./kms"
  id     = module.many[0].one
}
