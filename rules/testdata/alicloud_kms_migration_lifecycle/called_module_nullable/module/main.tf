variable "instance" {
  type     = string
  default  = "kst-default"
  nullable = false
}

resource "alicloud_kms_key" "main" {
  dkms_instance_id = var.instance
}
