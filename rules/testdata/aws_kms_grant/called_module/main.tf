module "operations" {
  source     = "./module"
  operations = ["Sign"] # want `^module.operations.aws_kms_grant.this: operations has "Sign"`
}

module "context" {
  source  = "./module"
  context = { System = "shop" } # want `^module.context.aws_kms_grant.this: encryption_context_subset is set beside`
}

module "key" {
  source = "./module"
  key    = aws_kms_key.signing.id # want `^module.key.aws_kms_grant.of_a_variable: operations has "Decrypt", but the key is a key with the spec "RSA_2048" and the usage "SIGN_VERIFY"`
}

resource "aws_kms_key" "signing" {
  customer_master_key_spec = "RSA_2048"
  key_usage                = "SIGN_VERIFY"
}

module "default" {
  source = "./module"
}

module "usage" {
  source = "./module"
  usage  = "SIGN_VERIFY" # want `^module.usage.aws_kms_grant.of_a_key: operations has "Encrypt", but the key is a key with the spec "RSA_2048" and the usage "SIGN_VERIFY"`
}

module "spec" {
  source = "./module"
  spec   = "RSA_2048" # want `^module.spec.aws_kms_grant.of_another_key: operations has "Encrypt", which takes no encryption context`
}

module "other_context" {
  source        = "./module"
  other_context = { System = "shop" } # want `^module.other_context.aws_kms_grant.other: encryption_context_subset is set beside`
}
