module "team" {
  source  = "./module"
  allowed = ["kms:Decrypt"] # want `^module.team.module.key.aws_kms_key.main: statement 1 allows everybody`
}
