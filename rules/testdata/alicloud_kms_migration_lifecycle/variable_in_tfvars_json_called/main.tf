variable "dkms_instance_id" {
  type    = string
  default = ""
}

module "given" {
  source   = "./module"
  instance = var.dkms_instance_id
}
