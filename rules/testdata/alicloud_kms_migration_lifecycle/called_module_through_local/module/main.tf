variable "instance" {
  type = string
}

locals {
  instance = var.instance != "" ? var.instance : null
}

resource "alicloud_kms_key" "main" {
  dkms_instance_id = local.instance
}
