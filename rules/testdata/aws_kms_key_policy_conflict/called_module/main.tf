module "both" {
  source = "./module"
  policy = "{}" # want `^module.both.aws_kms_key_policy.this: module.both.aws_kms_key.this has a policy of its own`
}

module "one" {
  source = "./module"
  policy = null
}
