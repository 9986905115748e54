variable "instance" {
  type = string
}

resource "alicloud_kms_key" "main" {
  dkms_instance_id = var.instance != "" ? var.instance : null
}
