module "asymmetric" {
  source           = "./module"
  key_spec         = "RSA_2048"
  rotation_enabled = true # want `^module.asymmetric.aws_kms_key.this: enable_key_rotation is true, .*"RSA_2048"`
}

module "off" {
  source           = "./module"
  key_spec         = "RSA_2048"
  rotation_enabled = false
}

module "symmetric" {
  source           = "./module"
  rotation_enabled = true
}
