variable "dkms_instance_id" {
  type    = string
  default = null
}

module "kms" {
  source           = "./module"
  dkms_instance_id = var.dkms_instance_id
}
