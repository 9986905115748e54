# Only a run over the root knows which of the files it is.
module "kms" {
  source = "./kms"
  policy = "open" # want `^module.kms.aws_kms_key.this: statement 1 allows everybody` `^module.kms.aws_kms_key.read: statement 1 allows everybody`
}

module "shut" {
  source = "./kms"
  policy = "shut"
}
