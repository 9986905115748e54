module "network" { # want `^module.network: not looked at: the module is no local one`
  source = "acme/network/aws"
}

module "beside" {
  source = "./beside"
}
