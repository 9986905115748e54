module "literal" {
  source = "./module"
  secret = "changeme" # want `^module.literal.aws_kms_ciphertext.this: plaintext is written out` `^module.literal.data.aws_kms_ciphertext.this: plaintext is written out`
}

module "resource" {
  source = "./module"
  secret = random_password.main.result
}

module "default" {
  source = "./module"
}
