variable "instance" {
  type = string
}

module "kms" {
  source           = "./module"
  dkms_instance_id = var.instance # want "module.kms.alicloud_kms_key.main: dkms_instance_id is \"\" and not ignored"
}
