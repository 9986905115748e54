module "kms" {
  dkms_instance_id = "" # want "^module.kms.alicloud_kms_secret.main: dkms_instance_id is \"\" and not ignored"
}
