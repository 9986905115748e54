module "empty" {
  source           = "./module"
  dkms_instance_id = "" # want "module.empty.alicloud_kms_key.main: dkms_instance_id is \"\" and not ignored" "module.empty.alicloud_kms_secret.main: dkms_instance_id is \"\" and not ignored"
}

module "set" {
  source           = "./module"
  dkms_instance_id = "kst-sin65c1f4b2d8e7a9"
}

# No argument here that an issue could be shown at.
# want@+1 `^module.not_passed: alicloud_kms_key.main \(module/main.tf:6\): dkms_instance_id is "" and not ignored, .* The call does not pass dkms_instance_id.$` `^module.not_passed: alicloud_kms_secret.main \(module/main.tf:10\)`
module "not_passed" {
  source = "./module"
}
