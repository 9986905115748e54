variable "create" {
  type = bool
}

variable "dkms_instance_id" {
  type = string
}

resource "alicloud_kms_key" "main" {
  count            = var.create ? 1 : 0
  dkms_instance_id = var.dkms_instance_id
}
