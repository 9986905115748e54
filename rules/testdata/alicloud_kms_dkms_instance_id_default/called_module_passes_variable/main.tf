# A key of the module takes the argument from the variable.
variable "dkms_instance_id" {
  type    = string
  default = "kst-sin65c1f4b2d8e7a9" # want "^var.dkms_instance_id: the default names a KMS instance"
}

module "kms" {
  source           = "./module"
  dkms_instance_id = var.dkms_instance_id
}
