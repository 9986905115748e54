module "one" {
  count  = 1
  source = "./module"
  window = 3 # want `^module.one.aws_kms_key.this: deletion_window_in_days is 3,`
}

module "none" {
  count  = 0
  source = "./module"
  window = 3
}

module "each" {
  for_each = { app = 3, search = 30 }
  source   = "./module"
  window   = each.value # want `^module.each\["app"\].aws_kms_key.this: deletion_window_in_days is 3,`
}

variable "create" {
  type = bool
}

# TFLint does not look into a module whose count it does not know, the plugin does.
module "perhaps" {
  count  = var.create ? 1 : 0
  source = "./module"
  window = 3 # want `^module.perhaps.aws_kms_key.this: deletion_window_in_days is 3,`
}
