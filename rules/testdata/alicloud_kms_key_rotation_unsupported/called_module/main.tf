module "signing" {
  source   = "./module"
  spec     = "RSA_2048"
  rotation = "Enabled" # want `^module.signing.alicloud_kms_key.this: .*"RSA_2048" is asymmetric`
}

module "right" {
  source   = "./module"
  rotation = "Enabled"
}
