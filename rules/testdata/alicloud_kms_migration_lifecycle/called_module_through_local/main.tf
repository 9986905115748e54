# TFLint shows an issue of a called module where it is at an expression that
# refers to a variable. A local hides it: check the module itself.
terraform {
  backend "oss" {}
}

module "kms" {
  source   = "./module"
  instance = ""
}
