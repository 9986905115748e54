module "wrong" {
  source = "./module"
  part   = "*" # want `^module.wrong.aws_kms_key.main: statement "A" lets sns.amazonaws.com use the key`
}

module "right" {
  source = "./module"
  part   = "111122223333"
}
