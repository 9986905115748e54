module "short" {
  source   = "./module"
  settings = "kms:\n  window: 3" # want "module.short.aws_kms_key.main: deletion_window_in_days is 3"
}

module "long" {
  source   = "./module"
  settings = "kms:\n  window: 30"
}
