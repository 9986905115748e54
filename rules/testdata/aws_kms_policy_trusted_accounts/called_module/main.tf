module "wrong" {
  source = "./module"
  part   = "777788889999" # want `^module.wrong.aws_kms_key.main: statement "A" allows 777788889999 of the account 777788889999`
}

module "right" {
  source = "./module"
  part   = "444455556666"
}
