variable "name" {
  type    = string
  default = "main"
}

variable "dkms_instance_id" {
  type    = string
  default = ""
}

resource "alicloud_kms_secret" "main" {
  secret_name      = var.name
  dkms_instance_id = var.dkms_instance_id
}
