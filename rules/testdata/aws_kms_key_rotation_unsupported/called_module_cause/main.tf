module "store" {
  source = "./module"
  store  = "cks-1234567890abcdef0" # want `^module.store.aws_kms_key.this: .*it is in a custom key store`
}

module "usage" {
  source = "./module"
  usage  = "SIGN_VERIFY" # want `^module.usage.aws_kms_key.this: .*its key_usage is "SIGN_VERIFY"`
}

module "external" {
  source = "./module"
  xks    = "bb8562717f809024" # want `^module.external.aws_kms_key.this: .*it is in an external key store`
}
