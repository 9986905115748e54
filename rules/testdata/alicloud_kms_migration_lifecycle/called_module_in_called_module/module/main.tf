variable "kms" {
  type = string
}

module "kms" {
  source           = "./inner"
  dkms_instance_id = var.kms
}
