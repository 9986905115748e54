module "short" {
  source = "./module"
  window = 3 # want `^module.short.aws_kms_key.this: deletion_window_in_days is 3,`
}

module "right" {
  source = "./module"
  window = 30
}

# Nothing that this configuration could change is wrong.
module "unset" {
  source = "./module"
}

variable "window" {
  type = number
}

module "unknown" {
  source = "./module"
  window = var.window
}

locals {
  days = { search = 1 }
}

module "local" {
  source = "./module"
  window = local.days.search # want `^module.local.aws_kms_key.this: deletion_window_in_days is 1,`
}
