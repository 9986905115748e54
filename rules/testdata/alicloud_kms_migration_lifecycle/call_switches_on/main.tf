# want@+1 "^module.on: alicloud_kms_secret.main \\(module/main.tf:11\\): dkms_instance_id is \"\" and not ignored, .* The call does not pass dkms_instance_id.$"
module "on" {
  source = "./module"
  create = true
}

module "off" {
  source = "./module"
  create = false
}

module "left_off" {
  source = "./module"
}

module "with" {
  source           = "./module"
  create           = true
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}
