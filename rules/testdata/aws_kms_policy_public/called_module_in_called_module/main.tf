# Whatever is allowed, everybody is: that is said in the directory of the inner module.
module "team" {
  source  = "./module"
  allowed = ["kms:Decrypt"]
}

# Who is allowed, this call decides.
module "people" {
  source  = "./people"
  allowed = "*" # want `^module.people.module.key.aws_kms_key.main: statement 1 allows everybody`
}
