variable "create" {
  type = bool
}

variable "dkms_instance_id" {
  type    = string
  default = "kst-sin65c1f4b2d8e7a9" # want "var.dkms_instance_id: the default names a KMS instance"
}

resource "alicloud_kms_key" "optional" {
  count            = var.create ? 1 : 0
  dkms_instance_id = var.dkms_instance_id
}
