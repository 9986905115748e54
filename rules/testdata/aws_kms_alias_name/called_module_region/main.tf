module "same" {
  source = "./module"
}

module "other" {
  source = "./module"
  region = "eu-west-1" # want `^module.other.aws_kms_alias.this: target_key_id is that of module.other.aws_kms_key.this, a key in another Region`
}
