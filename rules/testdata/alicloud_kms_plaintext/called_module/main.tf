module "written" {
  source = "./module"
  data   = "changeme" # want `^module.written.alicloud_kms_secret.this: secret_data is written out`
}

module "generated" {
  source = "./module"
  data   = random_password.this.result
}
