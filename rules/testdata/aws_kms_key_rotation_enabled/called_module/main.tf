module "as_documented" {
  source = "./module"
  alias  = "parameters"
}

module "not_rotated" {
  source           = "./module"
  alias            = "parameters"
  rotation_enabled = false # want `^module.not_rotated.aws_kms_key.this: enable_key_rotation is false`
}

module "disabled" {
  source           = "./module"
  alias            = "parameters"
  enabled          = false
  rotation_enabled = false
}

module "asymmetric" {
  source           = "./module"
  alias            = "signatures"
  key_spec         = "RSA_2048"
  rotation_enabled = false
}

module "not_called" {
  count            = 0
  source           = "./module"
  alias            = "parameters"
  rotation_enabled = false
}
