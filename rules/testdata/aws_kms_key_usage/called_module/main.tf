module "usage" {
  source = "./module"
  usage  = "SIGN_VERIFY" # want `^module.usage.aws_kms_key.this: KMS refuses to create a key whose customer_master_key_spec is "SYMMETRIC_DEFAULT" and whose key_usage is "SIGN_VERIFY"`
}

module "spec" {
  source = "./module"
  spec   = "HMAC_256" # want `^module.spec.aws_kms_key.this: KMS refuses to create a key whose customer_master_key_spec is "HMAC_256" and whose key_usage is "ENCRYPT_DECRYPT"`
}

module "store" {
  source = "./module"
  spec   = "RSA_2048"
  usage  = "SIGN_VERIFY"
  store  = "cks-1234567890abcdef0" # want `^module.store.aws_kms_key.regional: multi_region is true` `^module.store.aws_kms_key.signer: customer_master_key_spec is "RSA_2048"`
}

module "default" {
  source = "./module"
}
