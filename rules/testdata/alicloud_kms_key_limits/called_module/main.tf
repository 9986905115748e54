module "wrong" {
  source = "./module"
  tags   = { team = "acs:shop" } # want `^module.wrong.alicloud_kms_key.this: the tag "team" has a value with acs:`
}

module "right" {
  source = "./module"
  tags   = { team = "shop" }
}
