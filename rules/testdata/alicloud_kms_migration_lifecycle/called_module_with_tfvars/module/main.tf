variable "dkms_instance_id" {
  type = string
}

resource "alicloud_kms_key" "main" {
  dkms_instance_id = var.dkms_instance_id
}
