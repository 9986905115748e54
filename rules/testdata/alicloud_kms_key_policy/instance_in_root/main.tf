terraform {
  backend "oss" {}
}

variable "instance" {
  type    = string
  default = null
}

# Nobody supplies it.
resource "alicloud_kms_key" "none" {
  dkms_instance_id = var.instance
}
