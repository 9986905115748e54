terraform {
  backend "oss" {}
}

module "kms" {
  source   = "./module"
  instance = null
}
