variable "instance" {
  type    = string
  default = ""
}

module "kms" {
  source           = "../kms"
  dkms_instance_id = var.instance
}
