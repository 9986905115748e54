variable "version_of_it" {
  default = "1"
}

module "kms" { # want `^module.kms: module.inner \(kms/main.tf:5\): not looked at: the module is no local one`
  source = "./kms"
}

module "registry" { # want `^module.registry: not looked at: the module is no local one, which call_modules = "local" leaves out`
  source = "acme/kms/aws"
}

module "git" { # want `^module.git: not looked at`
  source = "git::https://example.com/kms.git?ref=${var.version_of_it}"
}
