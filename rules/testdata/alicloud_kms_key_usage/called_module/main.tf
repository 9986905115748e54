module "symmetric" {
  source = "./module"
  spec   = "Aliyun_AES_256" # want `^module.symmetric.alicloud_kms_key.this: key_usage is "SIGN/VERIFY"`
}

module "elliptic" {
  source = "./module"
  spec   = "EC_P256"
}
