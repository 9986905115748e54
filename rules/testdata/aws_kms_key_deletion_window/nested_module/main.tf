module "platform" {
  source = "./platform"
  window = 2 # want `^module.platform.module.key.aws_kms_key.this: deletion_window_in_days is 2,`
}
