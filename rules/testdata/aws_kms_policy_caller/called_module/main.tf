module "wrong" {
  source = "./module"
  part   = data.aws_caller_identity.current.arn # want `^module.wrong.aws_kms_key.main: statement "Me" names data.aws_caller_identity.current.arn`
}

module "right" {
  source = "./module"
  part   = "arn:aws:iam::111122223333:role/ops"
}
