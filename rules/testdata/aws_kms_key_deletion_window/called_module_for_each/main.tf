module "keys" {
  source = "./module"
  windows = { # want `^module.keys.aws_kms_key.this\["search"\]: deletion_window_in_days is 3,`
    app    = 30
    search = 3
  }
}
