module "kms" { # want `^module.kms: not looked at: the module is left out by call_modules = "none"`
  source = "./kms"
}
